import 'package:mail/core/handlers.dart';

void log(String? message) => dispatch(Record(message));

void trace(String? message) => print(message);
