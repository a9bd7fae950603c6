class Client {
  const Client(this.base) : key = 'sk_live_JkAkJyGX1qwRKlpGGiFqudVR';

  final String base;
  final String key;
  final other = 'ghp_OzLpF0CVYy71uCPLYV9nubuDbh4ITjNqEVQs';
}
