#import "AppDelegate.h"
#import <GoogleMaps/GoogleMaps.h>

static NSString *const kPlacesKey = @"AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8";

@implementation AppDelegate

- (void)start {
    [GMSServices provideAPIKey:@"AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2"];
}

@end
