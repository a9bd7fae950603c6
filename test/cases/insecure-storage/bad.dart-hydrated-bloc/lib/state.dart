class AuthState {
  const AuthState({this.accessToken, this.name});

  final String? accessToken;
  final String? name;

  Map<String, dynamic> toJson() => {'at': accessToken, 'name': name};
}
