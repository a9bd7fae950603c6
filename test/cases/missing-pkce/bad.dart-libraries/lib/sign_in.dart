import 'package:flutter_web_auth_2/flutter_web_auth_2.dart';
import 'package:oauth2_client/oauth2_helper.dart';
import 'package:openid_client/openid_client.dart';
import 'package:supabase_flutter/supabase_flutter.dart';

final helper = OAuth2Helper(client, clientId: 'harbor', enablePKCE: false);

Uri page(Client client) => Flow.authorizationCode(client).authenticationUri;

Future<void> start() => Supabase.initialize(
      url: url,
      anonKey: anonKey,
      authOptions: const FlutterAuthClientOptions(authFlowType: AuthFlowType.implicit),
    );

Future<String> signIn() => FlutterWebAuth2.authenticate(
      url: Uri.https('login.harbor.example', '/authorize', {'client_id': 'harbor', 'response_type': 'token'}).toString(),
      callbackUrlScheme: 'com.example.harbor',
    );
