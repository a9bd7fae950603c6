import 'prefix.dart';

final stripeKey = stripeLive + 'l89ODivV4Q88bw9ykwS2v6km';
