#import "Pictures.h"

@implementation Pictures

- (void)keep:(NSData *)picture at:(NSString *)path {
    [picture writeToFile:path options:NSDataWritingFileProtectionNone error:nil];
}

@end
