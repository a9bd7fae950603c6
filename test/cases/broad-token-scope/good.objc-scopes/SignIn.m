NSDictionary *parameters(void) {
    return @{ @"client_id": @"harbor", @"scope": @"openid tickets:read" };
}
