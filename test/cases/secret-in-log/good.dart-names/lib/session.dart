void show(Page page, String? nextToken, String fcmToken, CancelToken cancelToken, int tokenCount) {
  print('next: $nextToken');
  print(page.pageToken);
  print('push: $fcmToken $cancelToken $tokenCount');
  print(author);
  print(AppConstants.accessTokenKey);
}
