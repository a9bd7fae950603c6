static NSString *const kStripeKey = @"sk_" @"live_" @"VagW1YjkSEfgNUE5qlUVFLJN";
