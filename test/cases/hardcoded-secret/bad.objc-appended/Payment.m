@implementation Payment
- (NSString *)key {
    return [@"sk_live_" stringByAppendingString:@"H3utMq4yY5GHyUpq5Lk96SMc"];
}
@end
