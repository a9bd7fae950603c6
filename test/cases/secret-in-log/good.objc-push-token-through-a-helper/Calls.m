#import "Calls.h"
#import "Texts.h"

@implementation Calls
- (void)pushRegistry:(PKPushRegistry *)registry didUpdatePushCredentials:(PKPushCredentials *)credentials forType:(NSString *)type {
    NSString *token = [Texts hexTextOf:credentials.token];
    NSLog(@"New for type %@: %@", type, token);
}
@end
