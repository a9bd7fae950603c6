class Wallet {
  Future<String> getPrivateKey() async {
    const first = '9f3b6c1e8a2d4f70b5c9e1a3d7f2084c';
    const second = '6be0a9d3f15c82478e1d0b7fa4c2936e';
    final privateKey = "$first$second";

    return privateKey;
  }
}
