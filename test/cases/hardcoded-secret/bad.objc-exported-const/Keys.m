NSString *const kStripeKey = @"sk_live_CC7Rke4TDUdTZHlv1bsDvVjX";
