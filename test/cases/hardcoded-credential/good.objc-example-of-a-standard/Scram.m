#import "Scram.h"

@implementation Scram
+ (BOOL)check {
    Scram *scram = [[self alloc] initWithUsername:@"user" password:@"pencil" andMethod:@"SCRAM-SHA-1"];
    return [scram isProvenBy:@"v=rmF9pqV8S7suAoZWja4dJRkFsKQ="];
}
@end
