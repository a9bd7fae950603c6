static NSString *const kKey = @"sk_live_NEKu9ba3Ol0g78hZiFT7hgUg";
