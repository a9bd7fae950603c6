object Ids {
    val openFolderId = "0f2e573ebe4da7d6bdc4908077d7628d"
    val movieDigest = "c57675faad6bb0444532f50d09bd49e1"
    val poster = "https://image.tmdb.org/t/p/original/d4fbfc9d63b56bdada1ee0e39f464f37.jpg"
    val avatar = "https://secure.gravatar.com/avatar/7a81e4e93074bffa65c2312331385e70?from=tmdb"
}
