import 'package:flutter_dotenv/flutter_dotenv.dart';

final secret = dotenv.env['CLIENT_SECRET'];
