@implementation Settings
- (void)keepTheme:(NSString *)theme author:(NSString *)author nextToken:(NSString *)nextToken {
    NSUserDefaults *defaults = [NSUserDefaults standardUserDefaults];
    [defaults setObject:theme forKey:@"theme"];
    [defaults setObject:author forKey:@"author"];
    [defaults setObject:@"en" forKey:@"language"];
    [defaults setObject:nextToken forKey:@"page"];
    [defaults setObject:@"see" forKey:@"monkey"];
    [defaults setBool:YES forKey:@"token_shown"];
}
@end
