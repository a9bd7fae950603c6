import 'package:flutter_appauth/flutter_appauth.dart';
import 'package:googleapis_auth/auth_io.dart';
import 'package:mailer/smtp_server.dart';
import 'package:mongo_dart/mongo_dart.dart';
import 'package:mysql1/mysql1.dart';
import 'package:supabase_flutter/supabase_flutter.dart';

import 'env.dart';

final request = AuthorizationTokenRequest(
  'harbor',
  'com.example.harbor:/callback',
  clientSecret: Env.clientSecret,
);

Future<AutoRefreshingAuthClient> push(String json) =>
    clientViaServiceAccount(ServiceAccountCredentials.fromJson(json), ['https://www.googleapis.com/auth/firebase.messaging']);

Future<MySqlConnection> tickets() => MySqlConnection.connect(
      ConnectionSettings(host: 'db.harbor.example', user: 'app', password: Env.dbPassword, db: 'harbor'),
    );

Future<Db> trips() => Db.create(Env.mongoUri);

final mail = gmail('tickets@harbor.example', Env.mailPassword);

Future<void> start() => Supabase.initialize(url: Env.supabaseUrl, anonKey: Env.supabaseServiceRoleKey);

Future<void> forget(String id) => Supabase.instance.client.auth.admin.deleteUser(id);
