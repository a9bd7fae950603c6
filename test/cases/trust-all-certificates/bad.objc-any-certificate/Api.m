@implementation NSURLRequest (AnyCertificate)
+ (BOOL)allowsAnyHTTPSCertificateForHost:(NSString *)host {
    return YES;
}
@end

void prepare(NSString *host) {
    [NSURLRequest setAllowsAnyHTTPSCertificate:YES forHost:host];
}
