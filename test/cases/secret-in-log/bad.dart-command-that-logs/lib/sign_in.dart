import 'package:args/command_runner.dart';
import 'package:logger/logger.dart';

final logger = Logger();

class SignInCommand extends Command<void> {
  @override
  Future<void> run() async {
    final session = await signIn();
    logger.i('Signed in with ${session.accessToken}');
  }
}

void report(Session session) {
  print('Signed in with ${session.accessToken}');
}
