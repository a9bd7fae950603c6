#import <React/RCTBridgeModule.h>

@implementation Payments

RCT_EXPORT_MODULE();

RCT_EXPORT_METHOD(charge:(NSString *)amount resolver:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) {
    [self send:amount key:@"sk_live_mTcppv5IbEZoQYI8Pzgv0Evv"];
}

@end
