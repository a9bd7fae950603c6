import 'package:sentry_flutter/sentry_flutter.dart';

void remember(String token) {
  Sentry.captureMessage('token $token');
  Sentry.addBreadcrumb(Breadcrumb(message: 'signed in', data: {'a': 'b', 'token': token}));
}
