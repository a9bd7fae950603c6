@implementation Cache
- (void)remember:(NSString *)name password:(NSString *)password at:(NSString *)path {
    NSDictionary *account = [NSDictionary dictionaryWithObjectsAndKeys:name, @"name", password, @"password", nil];
    [account writeToFile:path atomically:YES];
}
@end
