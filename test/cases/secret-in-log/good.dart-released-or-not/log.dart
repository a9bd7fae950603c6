class Log {
  static void e(String message) {
    if (!Constant.inProduction) {
      LogUtil.e(message);
    }
  }

  static void d(String message) {
    if (kReleaseMode) return;
    print(message);
  }
}

void done(String accessToken) {
  Log.e('signed in with $accessToken');
  Log.d('signed in with $accessToken');
}
