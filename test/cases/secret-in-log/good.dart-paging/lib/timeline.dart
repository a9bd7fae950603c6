class TimelinePaging {
  String? token;

  void more() {
    print('from $token');
  }
}
