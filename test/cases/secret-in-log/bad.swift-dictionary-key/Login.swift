func done(_ json: [String: Any]) {
    print("answer", json["access_token"] ?? "none")
}
