@implementation Session
- (void)remember:(NSString *)apiKey {
    [[NSUbiquitousKeyValueStore defaultStore] setString:apiKey forKey:@"value"];
}
@end
