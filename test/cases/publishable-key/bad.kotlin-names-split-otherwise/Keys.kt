object Keys {
    const val MOVIE_DB_KEY = "6d25cf734c49a1dd273e4d8fab5f5bdb"
    val theMovieDbKey = "de767d796adadc442c1e50a84c1d7587"
    val openWeatherApiKey = "7b614e428a186f4a4c116daf499fd7e8"
    val fbClientToken = "751d591be537aa9d0aa5dcb3b12155c1"
    val fbClientTokens = listOf("fc1b1af75abc7f354fcdfb0221067585")
    val storefrontAccessToken = "abc18c5c6ff81e78f4c7007bd565f148"
    val payPalClientId = "AwbyghavpBmpgSYPOhimtTVf84vUXgJldmuMkSj9fuCz9nR_EtTiEtM7AR7TvlkmKbWZQqSshPUdklDM"
}
