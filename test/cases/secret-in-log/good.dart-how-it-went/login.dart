Future<void> report(String? token, String code) async {
  print('token: ${token != null ? 'yes' : 'no'}');
  final checked = await verifyOtp(code);
  print(checked);
  print('token ${token.substring(0, 10)}...');
}
