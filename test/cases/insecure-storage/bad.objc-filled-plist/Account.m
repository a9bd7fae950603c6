@implementation Account
- (void)keepAt:(NSString *)path {
    NSMutableDictionary *plist = [[NSMutableDictionary alloc] init];
    [plist setObject:self.nameField.text forKey:@"name"];
    [plist setValue:self.passwordField.text forKey:@"value"];
    [plist writeToFile:path atomically:YES];
}

- (void)keepNamesAt:(NSString *)path {
    NSMutableArray *names = [NSMutableArray array];
    [names addObject:self.nameField.text];
    [names writeToFile:path atomically:YES];
}
@end
