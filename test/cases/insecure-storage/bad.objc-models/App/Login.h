#import <Realm/Realm.h>

@interface Login : RLMObject
@property NSString *password;
@property NSString *name;
@end
