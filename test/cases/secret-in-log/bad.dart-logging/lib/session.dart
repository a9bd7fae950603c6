import 'package:logging/logging.dart';

final _log = Logger('session');

void remember(String apiKey, Object failure) {
  _log.fine('key ' + apiKey);
  _log.severe('failed with $apiKey', failure);
}
