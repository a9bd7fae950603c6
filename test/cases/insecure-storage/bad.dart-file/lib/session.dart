import 'dart:io';

Future<void> remember(Directory folder, String apiKey, String token) async {
  await File('${folder.path}/key.txt').writeAsString(apiKey);
  final file = File('${folder.path}/session.txt');
  file.writeAsStringSync(token);
  final out = file.openWrite(mode: FileMode.append);
  out.write('a=$token');
  file.openWrite()
    ..writeln('theme=dark')
    ..writeln(apiKey);
}
