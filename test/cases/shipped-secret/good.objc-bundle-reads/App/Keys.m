#import <Foundation/Foundation.h>

NSString *mapsKey(void) {
    return [[NSBundle mainBundle] objectForInfoDictionaryKey:@"MAPS_API_KEY"];
}

NSString *version(void) {
    return [NSBundle mainBundle].infoDictionary[@"CFBundleVersion"];
}

NSString *token(void) {
    return [[NSBundle mainBundle] objectForInfoDictionaryKey:@"FacebookClientToken"];
}
