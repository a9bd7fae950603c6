import 'package:logger/logger.dart';

class Session {
  final _logger = Logger(printer: PrettyPrinter());
  static final Logger log = Logger();

  void remember(String token) {
    _logger.d('token: $token');
    log.i(token);
  }
}
