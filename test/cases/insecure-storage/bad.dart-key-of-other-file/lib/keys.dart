abstract final class Keys {
  static const first = 'refresh_token';
  static const theme = 'theme';
}
