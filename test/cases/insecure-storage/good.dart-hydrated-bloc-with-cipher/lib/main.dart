import 'package:hydrated_bloc/hydrated_bloc.dart';

Future<void> main() async {
  HydratedBloc.storage = await HydratedStorage.build(
    storageDirectory: await directory(),
    encryptionCipher: HydratedAesCipher(await keyOfDevice()),
  );
}
