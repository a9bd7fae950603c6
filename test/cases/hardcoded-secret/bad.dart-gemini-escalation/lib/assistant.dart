import 'package:google_generative_ai/google_generative_ai.dart';

final model = GenerativeModel(model: 'gemini-pro', apiKey: 'AIzaSyzCTqiqkXwRpAeIIbASeEVtmC1hmAuGV5r');
