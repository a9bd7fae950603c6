import 'package:mysql1/mysql1.dart';

import 'env.dart';

Future<MySqlConnection> tickets() => MySqlConnection.connect(ConnectionSettings(password: Env.dbPassword));
