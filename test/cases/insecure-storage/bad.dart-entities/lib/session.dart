import 'package:isar/isar.dart';

@collection
class Session {
  Id id = Isar.autoIncrement;
  String? refreshToken;
  @ignore
  String? password;
}
