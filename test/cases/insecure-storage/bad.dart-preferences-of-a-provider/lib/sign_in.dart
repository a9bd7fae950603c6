import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:shared_preferences/shared_preferences.dart';

import 'providers.dart';

final ownProvider = Provider<SharedPreferences>((ref) => throw UnimplementedError());

class SignIn {
  SignIn(this.ref);
  final Ref ref;

  Future<void> done(String accessToken) async {
    await ref.read(ownProvider).setString('a', accessToken);
    await ref.read(preferencesProvider).setString('a', accessToken);
    final preferences = ref.watch(preferencesProvider);
    await preferences.setString('a', accessToken);
    final later = await ref.read(laterProvider.future);
    await later.setString('a', accessToken);
    await ref.read(settingsProvider).requireValue.setString('a', accessToken);
    await ref.read(draftsProvider).setString('a', accessToken);
    await ref.read(preferencesProvider).setString('theme', 'dark');
  }
}
