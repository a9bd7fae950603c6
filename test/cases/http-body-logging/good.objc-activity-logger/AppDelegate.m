#import "AppDelegate.h"
#import <AFNetworkActivityLogger/AFNetworkActivityLogger.h>

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
#ifdef DEBUG
    [[AFNetworkActivityLogger sharedLogger] setLevel:AFLoggerLevelDebug];
    [[AFNetworkActivityLogger sharedLogger] startLogging];
#endif
    return YES;
}

- (void)start {
    [[AFNetworkActivityLogger sharedLogger] setLevel:AFLoggerLevelInfo];
    [[AFNetworkActivityLogger sharedLogger] startLogging];
}

- (BOOL)isTalkative {
    return self.logger.level == AFLoggerLevelDebug;
}

@end
