@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
    self.twilioAuthToken = @"1d8a17a83a43d0f6ffba830e4f291a4c";
    return YES;
}
@end
