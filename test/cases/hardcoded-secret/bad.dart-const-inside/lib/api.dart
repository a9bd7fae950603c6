final headers = const {'Authorization': 'Bearer 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'};
final client = const Client(key: 'sk_live_UAJ02RyPA2EFAV296DuKOaY1');
