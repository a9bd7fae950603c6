import 'package:http/http.dart' as http;

class HarborApi {
  Future<http.Response> tides() => http.get(
        Uri.parse('https://api.harbor-mail.com/tides'),
        headers: {'harbor-api-version': '2', 'harbor-api-key': _access},
      );

  static const _access = '5520c7b1e94f4a06d2837bc0f91d5e6a7834c2f0a1b95d6e';
}
