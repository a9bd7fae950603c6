#import "Database.h"

@implementation Database

- (FMDatabase *)openDatabaseAt:(NSString *)path {
    FMDatabase *database = [FMDatabase databaseWithPath:path];
    NSDictionary *attributes = @{NSFileProtectionKey: NSFileProtectionNone};
    [[NSFileManager defaultManager] setAttributes:attributes ofItemAtPath:path error:nil];
    return database;
}

- (void)saveTides:(NSData *)tides to:(NSString *)path {
    [tides writeToFile:path options:NSDataWritingAtomic | NSDataWritingFileProtectionNone error:nil];
    [[NSURL fileURLWithPath:path] setResourceValue:NSURLFileProtectionNone forKey:NSURLFileProtectionKey error:nil];
}

@end
