import 'package:mqtt_client/mqtt_server_client.dart';

void trust(MqttServerClient client) {
  client
    ..secure = true
    ..onBadCertificate = (Object certificate) => true;
}
