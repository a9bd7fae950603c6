import 'package:shared_preferences/shared_preferences.dart';

String? authorization(SharedPreferences preferences) => preferences.getString('access_token');
