func page(nextToken: String, syncToken: String, author: String) {
    print("next \(nextToken), sync \(syncToken), by \(author)")
}
