import 'store.dart';

class SignIn {
  final _located = locator<StorageService>();

  Future<void> done(String accessToken, String theme, BuildContext context) async {
    await storage.save(accessToken);
    await _located.save(accessToken);
    await context.read<StorageService>().save(accessToken);
    await settings.save(theme);
    await context.read<SettingsService>().save(theme);
  }
}
