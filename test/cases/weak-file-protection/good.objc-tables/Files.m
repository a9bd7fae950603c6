#import "Files.h"

@implementation Files

- (NSDictionary *)constantsToExport {
    return @{
        @"complete": NSFileProtectionComplete,
        @"unlessOpen": NSFileProtectionCompleteUnlessOpen,
        @"none": NSFileProtectionNone
    };
}

- (BOOL)canRead {
    if ([self.mode isEqualToString:NSFileProtectionNone]) return YES;
    return self.mode == NSFileProtectionNone;
}

- (NSString *)classOf:(HarborClass)value {
    switch (value) {
        case HarborClassComplete:
            return NSFileProtectionComplete;
        default:
            return NSFileProtectionNone;
    }
}

- (void)keep:(NSData *)message at:(NSString *)path {
    [message writeToFile:path options:NSDataWritingFileProtectionComplete error:nil];
}

@end
