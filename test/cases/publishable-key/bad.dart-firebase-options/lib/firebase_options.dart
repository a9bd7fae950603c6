import 'package:firebase_core/firebase_core.dart';

class DefaultFirebaseOptions {
  static const FirebaseOptions android = FirebaseOptions(
    apiKey: 'AIzaSyayuHaUlVrD5rTvnGoOWZ3nzyjXbmVGMW1',
    appId: '1:448618578101:android:ac3460e2f6e2dd97',
    messagingSenderId: '448618578101',
    projectId: 'harbor-example',
  );
}
