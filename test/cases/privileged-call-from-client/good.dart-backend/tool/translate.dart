import 'package:http/http.dart' as http;

void main() => http.post(Uri.parse('https://api.openai.com/v1/responses'));
