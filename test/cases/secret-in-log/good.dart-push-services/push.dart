import 'package:firebase_messaging/firebase_messaging.dart';
import 'package:shared_preferences/shared_preferences.dart';

class Home {
  final FirebaseMessaging _fcm = FirebaseMessaging.instance;

  Future<void> init() async {
    String? token = await _fcm.getToken();
    print('token: $token');
    FirebaseMessaging.instance.getToken().then((token) {
      print(token);
    });
    FirebaseMessaging.instance.onTokenRefresh.listen((token) {
      print('refreshed $token');
    });
    final prefs = await SharedPreferences.getInstance();
    prefs.setString('token', token!);
  }
}
