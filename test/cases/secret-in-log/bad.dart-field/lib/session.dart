class Session {
  Session(this._token);

  final String _token;

  void show() {
    print(this._token);
    print(_token.substring(4));
  }
}
