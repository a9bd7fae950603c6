const headers = {
  'Accept': 'application/json',
  'Authorization': 'Bearer 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',
};
