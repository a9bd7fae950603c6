let headers: [String: String] = [
    "Accept": "application/json",
    "Authorization": "Bearer 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",
]
