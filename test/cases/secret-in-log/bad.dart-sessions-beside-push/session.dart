Future<void> login(String fcmToken) async {
  final token = await FirebaseAuth.instance.currentUser!.getIdToken();
  print('token $token');
  final answer = await http.post(url, body: {'fcm': fcmToken});
  final session = jsonDecode(answer.body)['token'];
  print(session);
}
