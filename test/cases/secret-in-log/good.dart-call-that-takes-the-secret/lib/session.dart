Future<void> signIn(Api api, String name, String password) async {
  final user = await api.signInWithPassword(name, password);
  print('signed in as $user');
  print(await runUsingToken('status'));
}
