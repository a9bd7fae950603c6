class DiscoveryRequest {
  static const String relUrl = 'http://openid.net/specs/connect/1.0/issuer';
  static const String schemaUri = 'http://docs.oasis-open.org/wss/2004/01/profile';
}
