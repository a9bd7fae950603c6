#import <Realm/Realm.h>

@interface Device : RLMObject
@property NSString *pushToken;
@property NSInteger tokenCount;
@end
