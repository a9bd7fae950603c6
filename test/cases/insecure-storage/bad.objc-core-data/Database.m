@implementation Database
- (void)insert:(NSManagedObjectContext *)context password:(NSString *)password {
    NSManagedObject *account = [[NSManagedObject alloc] initWithContext:context];
    [account setValue:password forKey:@"password"];
}
@end
