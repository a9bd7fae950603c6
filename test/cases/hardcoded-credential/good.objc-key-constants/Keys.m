static NSString *const kTokenKey = @"token";
static NSString *const kPassword = @"password";
static NSString *const kAccessToken = @"com.acme.shop.accessToken";
#define AUTH_TOKEN @"auth_token"
