#import <os/log.h>

@implementation Login
- (void)done:(NSString *)user token:(NSString *)token {
    os_log(OS_LOG_DEFAULT, "token %@", token);
    os_log(OS_LOG_DEFAULT, "token %{private}@ of %{public}@", token, user);
}
@end
