@implementation Session
RCT_EXPORT_METHOD(open:(NSString *)jwt) {
    RCTLogInfo(@"opened with %@", jwt);
}
@end
