import 'package:flutter_dotenv/flutter_dotenv.dart';

final key = dotenv.env['ANTHROPIC_API_KEY'] ?? '';
final again = dotenv.get('ANTHROPIC_API_KEY');
final mail = dotenv.get('SMTP_PASSWORD', fallback: '');
final maybe = dotenv.maybeGet('AWS_SECRET_ACCESS_KEY');
