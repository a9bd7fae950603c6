final google = GoogleSignIn(scopes: ['email', 'https://www.googleapis.com/auth/drive.appdata']);

final rule = Rule(scope: '*', name: 'all');
