class User {
  User({required this.name, this.authToken});
  final String name;
  final String? authToken;
}
