part of 'store.dart';

void show(String password) {
  log('show: $password');
}
