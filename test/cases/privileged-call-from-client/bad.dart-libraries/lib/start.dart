import 'package:dart_openai/dart_openai.dart';
import 'package:twilio_flutter/twilio_flutter.dart';

import 'env.dart';

void start(String typedKey) {
  OpenAI.apiKey = Env.openAiKey;
}

final texts = TwilioFlutter(accountSid: Env.sid, authToken: Env.twilioToken, twilioNumber: '+15005550006');
