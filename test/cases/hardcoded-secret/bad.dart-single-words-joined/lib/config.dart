import 'pieces.dart';

final stripeKey = head + tail;
