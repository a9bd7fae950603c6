import 'storage.dart';

class Login {
  Login(this.store);

  final LocalStore store;

  Future<void> login(Api api, String user, String password) async {
    final answer = await api.post('/login', user, password);
    await store.save('session', value: answer.accessToken);
    await store.save('city', value: answer.city);
  }
}
