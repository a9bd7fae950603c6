import 'store.dart';

class SignIn {
  final _located = locator<StorageService>();
  final _found = Get.find<StorageService>();

  Future<void> done(String accessToken, BuildContext context) async {
    await storage.save(accessToken);
    await _located.save(accessToken);
    await _found.save(accessToken);
    await context.read<StorageService>().save(accessToken);
    await Provider.of<StorageService>(context, listen: false).save(accessToken);
    await GetIt.I<StorageService>().save(accessToken);
  }
}
