@implementation Login
- (void)done:(NSString *)sessionToken {
    [[FIRCrashlytics crashlytics] setCustomValue:sessionToken forKey:@"session"];
    CLSLog(@"session %@", sessionToken);
    [FIRAnalytics logEventWithName:@"login" parameters:@{@"session" : sessionToken}];
    [SentrySDK captureMessage:[@"session " stringByAppendingString:sessionToken]];
}
@end
