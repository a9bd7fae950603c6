import 'package:shared_preferences/shared_preferences.dart';

final store = SharedPreferencesAsync();

Future<void> remember(String token) async {
  await store.setString('auth', token);
  final cached = await SharedPreferencesWithCache.create(cacheOptions: const SharedPreferencesWithCacheOptions());
  await cached.setString('jwt', token);
}
