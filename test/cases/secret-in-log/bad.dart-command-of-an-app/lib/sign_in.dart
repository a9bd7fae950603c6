import 'package:acme/command.dart';

class SignInCommand extends Command<void> {
  @override
  Future<void> run(Session session) async {
    print('Signed in with ${session.accessToken}');
  }
}
