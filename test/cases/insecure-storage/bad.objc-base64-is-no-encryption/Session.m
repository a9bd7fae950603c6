@implementation Session
- (void)remember:(NSString *)password {
    NSData *data = [password dataUsingEncoding:NSUTF8StringEncoding];
    NSString *text = [data base64EncodedStringWithOptions:0];
    [[NSUserDefaults standardUserDefaults] setObject:text forKey:@"value"];
}
@end
