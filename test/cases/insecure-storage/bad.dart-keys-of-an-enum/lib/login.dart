import 'store.dart';

class Login {
  Login(this.store);
  final Store store;

  Future<void> done(String answer) async {
    await store.put(StoreKey.authToken, answer);
    await store.put(StoreKey.theme, answer);
  }
}
