#define STRIPE_KEY @"sk_test_WsRBVevanTnsRoyVBmpuIhgf"
