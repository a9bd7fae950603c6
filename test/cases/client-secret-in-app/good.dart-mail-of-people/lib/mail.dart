import 'package:mailer/smtp_server.dart';
import 'package:supabase_flutter/supabase_flutter.dart';

import 'env.dart';

SmtpServer serverOf(Account account) => SmtpServer(account.host, username: account.user, password: account.password);

Future<void> start() => Supabase.initialize(url: Env.supabaseUrl, anonKey: Env.supabaseAnonKey);
