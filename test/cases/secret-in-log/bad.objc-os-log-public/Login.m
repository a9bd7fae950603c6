#import <os/log.h>

@implementation Login
- (void)done:(NSString *)user accessToken:(NSString *)accessToken {
    os_log(OS_LOG_DEFAULT, "token %{public}@", accessToken);
    os_log_error(self.log, "%{private}@ has %{public}@", user, accessToken);
}
@end
