@implementation Profile

- (void)show:(NSString *)text {
    NSLog(@"Access token: %@", text);
}

@end
