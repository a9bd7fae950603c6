NSArray *keys(void) {
    return @[ @"sk_live_HNS3pZjJYDe1fQut9mWszAIG", @"sk_live_FZanC0P9p8cZzG8Fc9h6w3F0" ];
}
