import 'dart:io';

import 'package:args/command_runner.dart';

import 'keys.dart';

class MakeKeyCommand extends Command<void> {
  @override
  final name = 'make-key';

  @override
  final description = 'Makes a key pair for signing releases';

  @override
  void run() {
    final privateKey = makePair().privateKey;
    print('Private key: $privateKey');
    stdout.writeln(privateKey);
  }
}
