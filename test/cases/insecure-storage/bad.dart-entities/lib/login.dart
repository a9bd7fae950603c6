import 'package:objectbox/objectbox.dart';

@Entity()
class Login {
  @Id()
  int id = 0;
  String? password;
  int tokenCount = 0;
}
