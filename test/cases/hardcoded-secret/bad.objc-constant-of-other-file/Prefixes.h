#define STRIPE_LIVE @"sk_live_"
