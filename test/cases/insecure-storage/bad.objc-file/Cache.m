@implementation Cache
- (void)remember:(NSString *)refreshToken at:(NSString *)path {
    [refreshToken writeToFile:path atomically:YES encoding:NSUTF8StringEncoding error:nil];
    NSData *data = [refreshToken dataUsingEncoding:NSUTF8StringEncoding];
    [data writeToFile:path atomically:YES];
    [[NSFileManager defaultManager] createFileAtPath:path contents:data attributes:nil];
}
@end
