class Config {
  static const String key = 'ghp_PKlNfprBQuXpxxSrWLYubZWWuONUCzDhTCjo';
  static const theme = 'dark';
}
