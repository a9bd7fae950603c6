import 'dart:convert';

import 'package:http/http.dart' as http;
import 'package:shared_preferences/shared_preferences.dart';

class Profile {
  const Profile(this.name, this.tokenCount);

  final String name;
  final int tokenCount;

  Map<String, dynamic> toJson() => {'n': name, 'c': tokenCount};
}

Future<void> keep(Profile profile, String accessToken) async {
  final preferences = await SharedPreferences.getInstance();
  await preferences.setString('profile', jsonEncode(profile.toJson()));
  final response = await http.get(Uri.parse('$base/articles'), headers: {'Authorization': 'Bearer $accessToken'});
  await preferences.setString('articles', response.body);
}
