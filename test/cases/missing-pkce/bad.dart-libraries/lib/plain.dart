final address = Uri.https('login.harbor.example', '/authorize', {
  'client_id': 'harbor',
  'response_type': 'code',
  'redirect_uri': 'com.example.harbor:/callback',
});
