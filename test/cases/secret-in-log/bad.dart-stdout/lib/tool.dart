import 'dart:io';

void show(String token) {
  stdout.writeln(token);
  stderr
    ..write('token ')
    ..write(token);
}
