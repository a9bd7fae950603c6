import 'package:web/web.dart';

void remember(String token) {
  window.localStorage.setItem('auth', token);
  window.localStorage['a'] = token;
}
