import { lower, type Template } from './template';

/** A model, a client and a store in Objective-C, as an app has it. */
export const objc: Template = {
  head: '#import <Foundation/Foundation.h>\n#import "SessionStore.h"\n',
  unit: (name, own) => `
// What the app knows of a ${lower(name)}.
@interface ${name} : NSObject
@property (nonatomic, copy) NSString *identifier;
${own.map((field) => `@property (nonatomic, copy) NSString *${field};`).join('\n')}
@end

@implementation ${name}
@end

@interface ${name}Client : NSObject
@property (nonatomic, strong) NSURLSession *session;
@property (nonatomic, strong) SessionStore *store;
@end

@implementation ${name}Client

- (void)load:(NSString *)identifier completion:(void (^)(${name} *item, NSError *error))completion {
    NSString *address = [NSString stringWithFormat:@"https://api.harbor.example/${lower(name)}s/%@", identifier];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:[NSURL URLWithString:address]];
    NSString *value = [NSString stringWithFormat:@"Bearer %@", [self.store accessToken]];
    [request setValue:value forHTTPHeaderField:@"Authorization"];
    [[self.session dataTaskWithRequest:request completionHandler:^(NSData *data, NSURLResponse *response, NSError *error) {
        if (error != nil) {
            completion(nil, error);
            return;
        }
        NSDictionary *json = [NSJSONSerialization JSONObjectWithData:data options:0 error:nil];
        ${name} *item = [[${name} alloc] init];
        item.identifier = json[@"id"];
${own.map((field) => `        item.${field} = json[@"${field}"];`).join('\n')}
        completion(item, nil);
    }] resume];
}

@end

@interface ${name}Store : NSObject
@property (nonatomic, strong) NSUserDefaults *defaults;
@end

@implementation ${name}Store

- (void)remember:(${name} *)item {
    // Only what the list shows without a network.
    [self.defaults setObject:item.${own[0] ?? 'identifier'} forKey:[item.identifier stringByAppendingString:@".${own[0] ?? 'id'}"]];
    [self.defaults setDouble:[[NSDate date] timeIntervalSince1970] forKey:[item.identifier stringByAppendingString:@".seen"]];
    NSLog(@"remembered %@", item.identifier);
}

- (NSArray<NSString *> *)recent:(NSUInteger)limit {
    NSMutableArray *keys = [NSMutableArray array];
    for (NSString *key in self.defaults.dictionaryRepresentation) {
        if ([key hasSuffix:@".seen"] && keys.count < limit) [keys addObject:key];
    }
    return keys;
}

@end
`,
};
