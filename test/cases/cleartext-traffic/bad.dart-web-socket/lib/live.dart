import 'package:web_socket_channel/io.dart';
import 'package:web_socket_channel/web_socket_channel.dart';

final channel = IOWebSocketChannel.connect('ws://live.acme.com');
final other = WebSocketChannel.connect(Uri.parse('ws://chat.acme.com'));
