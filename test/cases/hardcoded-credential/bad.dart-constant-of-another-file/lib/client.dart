import 'package:a/values.dart';

void start(Dio dio) {
  dio.options.headers['X-Api-Secret'] = Values.main;
}
