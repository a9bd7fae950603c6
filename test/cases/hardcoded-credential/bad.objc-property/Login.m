#import "Login.h"

@implementation Login
- (void)viewDidLoad {
    self.password = @"C0ral-reef";
    NSURLCredential *login = [NSURLCredential credentialWithUser:@"harbor" password:@"C0ral-Reef2" persistence:NSURLCredentialPersistenceNone];
}
@end
