import 'package:flutter_dotenv/flutter_dotenv.dart';

const key = String.fromEnvironment('STRIPE_KEY');
final other = dotenv.env['STRIPE_KEY'];
String header(Session session) => 'Bearer ${session.token}';
const initial = {'email': '', 'password': '', 'token': null};
