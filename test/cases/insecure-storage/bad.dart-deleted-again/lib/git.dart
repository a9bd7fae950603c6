import 'dart:io';

Future<void> run(List<String> args, String privateKey) async {
  final folder = Directory.systemTemp.createTempSync();
  final file = File('${folder.path}/key');
  await file.writeAsString(privateKey);
  await Process.run('git', args, environment: {'GIT_SSH_COMMAND': 'ssh -i ${file.path}'});
  await folder.delete(recursive: true);
}

Future<void> keep(String path, String privateKey) async {
  final file = File(path);
  await file.writeAsString(privateKey);
}
