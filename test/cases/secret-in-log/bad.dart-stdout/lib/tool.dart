import 'dart:io';

void show(String accessToken) {
  stdout.writeln(accessToken);
  stderr
    ..write('token ')
    ..write(accessToken);
}
