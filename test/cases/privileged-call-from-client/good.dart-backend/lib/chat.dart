import 'package:http/http.dart' as http;

Future<http.Response> ask(String session, String text) => http.post(
      Uri.parse('https://api.harbor.example/chat'),
      headers: {'Authorization': 'Bearer $session'},
      body: text,
    );
