class Session {
  Session(this.userName, this.accessToken);

  final String userName;
  final String accessToken;

  Map<String, dynamic> toJson() => {'userName': userName, 'accessToken': accessToken};
}

class Theme {
  Theme(this.isDark);

  final bool isDark;
}
