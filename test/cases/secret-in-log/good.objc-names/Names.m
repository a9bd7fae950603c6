@implementation Names
- (void)show:(NSString *)secretary passenger:(NSString *)passenger compass:(NSString *)compass nextToken:(NSString *)nextToken {
    NSLog(@"%@ %@ %@ %@", secretary, passenger, compass, nextToken);
}
@end
