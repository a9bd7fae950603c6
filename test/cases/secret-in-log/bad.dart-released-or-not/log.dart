void done(String accessToken) {
  if (kReleaseMode) {
    return;
  }
  print(accessToken);
}

void failed(String accessToken) {
  if (accessToken.isEmpty) return;
  print(accessToken);
}
