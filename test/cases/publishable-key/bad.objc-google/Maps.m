@implementation Maps
- (void)setUp {
    [GMSServices provideAPIKey:@"AIzaSyOdorlMAi75hTkccSJf3c1hPx86CMSaVBH"];
}
@end
