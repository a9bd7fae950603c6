#import <TrustKit/TrustKit.h>

@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    NSDictionary *configuration = @{
        kTSKPinnedDomains : @{
            @"api.acme.com" : @{
                kTSKPublicKeyHashes : @[ @"Y6hci5N139w52t41xq1dve+KuGutl39nL04EEXBKNTs=", @"WjwH7iLCzAeS/0zRberfRLnHUYM8azCUDi22ymL2AdQ=" ],
            },
        },
    };
    [TrustKit initSharedInstanceWithConfiguration:configuration];
    return YES;
}
@end
