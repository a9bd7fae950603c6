import 'package:http/http.dart' as http;
import 'package:mixpanel_flutter/mixpanel_flutter.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

class LoginResponse {
  const LoginResponse(this.token);

  final String token;

  @override
  String toString() => 'LoginResponse($token)';
}

Future<void> show(LoginResponse login, String token, Mixpanel mixpanel) async {
  print(login);
  print('answer $login');
  mixpanel.track('login', properties: {'token': token});
  Sentry.configureScope((scope) => scope.setUser(SentryUser(id: token)));
  final response = await http.post(Uri.parse('$base/auth/login'), body: {'token': token});
  print(response.body);
}
