import 'dart:io';

void show(String token) {
  stdout.writeln(token);
}
