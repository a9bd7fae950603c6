#define PREFIX @"sk_live_"

@implementation Payment
- (NSString *)key {
    return [PREFIX stringByAppendingString:@"Q6dpdNNZHFRUjfd4RR6s4UAJ"];
}
@end
