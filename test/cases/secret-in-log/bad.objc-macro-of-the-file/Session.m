#define SessionLog(format, ...) NSLog((@"%s " format), __PRETTY_FUNCTION__, ##__VA_ARGS__)

@implementation Session
- (void)opened:(NSString *)accessToken {
    SessionLog(@"opened");
    SessionLog(@"opened with %@", accessToken);
}
@end
