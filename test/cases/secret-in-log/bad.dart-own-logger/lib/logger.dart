class AppLog {
  static void debug(String message) {
    print('[app] $message');
  }
}
