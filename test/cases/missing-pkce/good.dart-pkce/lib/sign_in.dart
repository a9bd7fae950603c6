import 'package:flutter_appauth/flutter_appauth.dart';
import 'package:oauth2_client/oauth2_helper.dart';

final helper = OAuth2Helper(client, clientId: 'harbor');

Uri address(String challenge) => Uri.https('login.harbor.example', '/authorize', {
      'response_type': 'code',
      'code_challenge': challenge,
    });
