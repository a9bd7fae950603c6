import 'package:flutter/foundation.dart';

final base = kDebugMode ? 'http://localhost:3000' : 'http://api.acme.com';
final address = Uri.parse(base);
