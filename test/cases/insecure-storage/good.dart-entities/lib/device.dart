import 'package:isar/isar.dart';

@collection
class PushSubscription {
  Id id = Isar.autoIncrement;
  String? pushToken;
  String? passwordHash;
}

class Session {
  String? accessToken;
}
