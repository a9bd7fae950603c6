void started(Answer answer, Map<String, dynamic> json) {
  final Answer(accessToken: value, :name) = answer;
  print('$name $value');
  final {'refresh_token': other} = json;
  print(other);
  if (json case {'access_token': final String given}) {
    print(given);
  }
}
