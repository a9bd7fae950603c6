import 'package:firebase_analytics/firebase_analytics.dart';

final analytics = FirebaseAnalytics.instance;

void remember(User user) {
  analytics.logEvent(name: 'login', parameters: {'name': user.name, 'a': user.accessToken});
  FirebaseAnalytics.instance.setUserProperty(name: 'jwt', value: user.jwt);
}
