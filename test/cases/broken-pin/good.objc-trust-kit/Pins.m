#import <TrustKit/TrustKit.h>

@implementation Pins
+ (void)pin {
    [TrustKit initSharedInstanceWithConfiguration:@{
        kTSKPinnedDomains : @{
            @"api.acme.com" : @{
                kTSKEnforcePinning : @YES,
                kTSKPublicKeyHashes : @[ @"+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", @"RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU=" ],
            },
        },
    }];
}
@end
