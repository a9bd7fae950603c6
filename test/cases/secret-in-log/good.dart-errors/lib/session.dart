import 'dart:developer';

Future<void> load(Api api, String token) async {
  try {
    await api.load(token);
  } on ApiException catch (error, stack) {
    log('loading failed', error: error, stackTrace: stack);
    print('invalid token: $error');
  }
}
