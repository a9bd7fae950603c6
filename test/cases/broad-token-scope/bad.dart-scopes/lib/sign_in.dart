import 'package:google_sign_in/google_sign_in.dart';

const scopes = ['email', 'https://www.googleapis.com/auth/cloud-platform'];

final google = GoogleSignIn(scopes: scopes);

final request = AuthorizationTokenRequest('harbor', redirect, issuer: issuer, scopes: ['openid', 'full_access']);
