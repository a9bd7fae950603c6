import 'dart:convert';

import 'package:http/http.dart' as http;

import 'secrets.dart';

const _base = 'https://api.openai.com/v1';

Future<String> ask(String text) async {
  final answer = await http.post(
    Uri.parse('$_base/chat/completions'),
    headers: {
      'Content-Type': 'application/json',
      'Authorization': 'Bearer ${Secrets.openAiKey}',
    },
    body: jsonEncode({'model': 'gpt-4o-mini', 'messages': [text]}),
  );
  return answer.body;
}

Future<void> pay(Map<String, Object> order) => http.post(
      Uri.https('api.razorpay.com', '/v1/orders'),
      headers: {'Authorization': 'Basic ${base64Encode(utf8.encode('$razorpayId:$razorpaySecret'))}'},
      body: jsonEncode(order),
    );
