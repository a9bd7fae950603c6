import 'package:flutter_stripe/flutter_stripe.dart';

void main() {
  Stripe.publishableKey = 'pk_live_ZzbQVkgOryvse6NKnHDiXvoT';
}
