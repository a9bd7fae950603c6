#import <TrustKit/TrustKit.h>

@implementation Pins
+ (void)pin {
    [TrustKit initSharedInstanceWithConfiguration:@{
        kTSKPinnedDomains : @{
            @"api.acme.com" : @{
                kTSKEnforcePinning : @NO,
                kTSKPublicKeyHashes : @[
                    @"+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=",
                    @"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                ],
            },
        },
    }];
}
@end
