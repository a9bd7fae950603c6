import 'package:objectbox/objectbox.dart';

@Entity()
class PushProject {
  int? id;
  String? projectID;
  String? storageBucket;
  String? apiKey;
}

@Entity()
class Gateway {
  int? id;
  String? projectID;
  String? apiKey;
}
