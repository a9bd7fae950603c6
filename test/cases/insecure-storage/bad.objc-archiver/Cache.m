@implementation Cache
- (void)remember:(NSString *)accessToken at:(NSString *)path {
    [NSKeyedArchiver archiveRootObject:accessToken toFile:path];
}
@end
