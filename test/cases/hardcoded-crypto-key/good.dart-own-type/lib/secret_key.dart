/// What the build fills in, by name.
class SecretKey {
  const SecretKey(this.name, this.generate);

  final String name;
  final String Function() generate;

  static final all = [
    SecretKey('backupSalt', () => randomHex(8)),
    SecretKey('mapsApiKey', () => ''),
  ];
}
