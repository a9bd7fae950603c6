@implementation Hosts
- (void)save {
    NSDictionary *server = @{
        @"serverUser": self.nameField.text,
        @"serverPass": self.entryField.text,
    };
    [[NSUserDefaults standardUserDefaults] setObject:server forKey:@"server"];
}
@end
