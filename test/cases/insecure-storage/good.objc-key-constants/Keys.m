#define KEY_ACCESS_TOKEN @"access_token"
NSString *const kPasswordKey = @"password";
static NSString *const kSecretKey = @"secret";
static NSString *const kTokenPath = @"api/auth/tokens";
