func secret(row: [String: Any]) -> String? {
    row["CLIENT_SECRET"] as? String
}
