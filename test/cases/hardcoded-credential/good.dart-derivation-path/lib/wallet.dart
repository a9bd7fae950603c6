import 'package:bip32/bip32.dart' as bip32;

class Wallet {
  Wallet(this.root);

  final bip32.BIP32 root;

  Future<String> getPrivateKey() async {
    const chain = "m/44'/60'/0'/0";
    const index = 0;
    final address = root.derivePath("$chain/$index");

    return hexOf(address.privateKey);
  }
}
