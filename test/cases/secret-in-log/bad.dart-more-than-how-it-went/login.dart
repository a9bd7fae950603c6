Future<void> report(String? token) async {
  print('token: ${token != null ? token : 'no'}');
  print(await fetchOtp());
}
