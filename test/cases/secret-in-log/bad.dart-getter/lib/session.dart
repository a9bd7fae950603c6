class Session {
  final Store store;
  Session(this.store);

  String get accessToken => store.read('a');

  Future<void> show() async {
    print(accessToken);
    print(await fetchAccessToken());
  }
}
