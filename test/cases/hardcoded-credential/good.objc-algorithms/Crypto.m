@implementation Crypto
- (void)load {
    NSString *secretKey = @"HmacSHA256";
    NSString *privateKey = @"RSA-OAEP";
    NSString *signingKey = @"signing_key.pem";
}
@end
