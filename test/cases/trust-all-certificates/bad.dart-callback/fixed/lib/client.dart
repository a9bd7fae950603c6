import 'dart:io';

HttpClient open() {
  final client = HttpClient();
  return client;
}
