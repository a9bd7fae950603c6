void start(Api api) {
  api.login().then((answer) => print(answer.accessToken));
  api.fetchAccessToken().then((value) {
    print(value);
  });
}
