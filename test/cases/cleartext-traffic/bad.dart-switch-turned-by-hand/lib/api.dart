class OrdersApi {
  static const String authority = 'orders.acme.com';
  // static const String authority = 'localhost';
  static const String scheme = authority == 'localhost' ? 'http' : 'https';

  Uri address(String path) {
    if (scheme == 'http') {
      return Uri.http(authority, path);
    }
    return Uri.https(authority, path);
  }
}

class ReportsApi {
  static const String authority = 'reports.acme.com';
  static const String scheme = 'http';

  Uri address(String path) {
    if (scheme == 'http') {
      return Uri.http(authority, path);
    }
    return Uri.https(authority, path);
  }
}
