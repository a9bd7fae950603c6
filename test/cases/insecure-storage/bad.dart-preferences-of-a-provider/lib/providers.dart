import 'package:riverpod_annotation/riverpod_annotation.dart';
import 'package:shared_preferences/shared_preferences.dart';

part 'providers.g.dart';

final preferencesProvider = Provider<SharedPreferences>((ref) => throw UnimplementedError());
final laterProvider = FutureProvider((ref) => SharedPreferences.getInstance());
final draftsProvider = Provider.autoDispose((ref) => Drafts());

@Riverpod(keepAlive: true)
Future<SharedPreferences> settings(Ref ref) => SharedPreferences.getInstance();

class Drafts {
  Future<void> setString(String key, String value) async {}
}
