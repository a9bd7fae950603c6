#import "KeychainManager.h"

CFStringRef accessibleValue(NSDictionary *options)
{
    if (options && options[@"accessible"] != nil) {
        NSDictionary *keyMap = @{
            @"AccessibleWhenUnlocked": (__bridge NSString *)kSecAttrAccessibleWhenUnlocked,
            @"AccessibleAfterFirstUnlock": (__bridge NSString *)kSecAttrAccessibleAfterFirstUnlock,
            @"AccessibleAlways": (__bridge NSString *)kSecAttrAccessibleAlways,
        };
        return (__bridge CFStringRef)keyMap[options[@"accessible"]];
    }
    return kSecAttrAccessibleAfterFirstUnlock;
}

@implementation KeychainManager

+ (NSString *)nameOf:(id)accessibility {
    if ([accessibility isEqual:(__bridge id)kSecAttrAccessibleAlways]) return @"always";
    return @"closed";
}

- (CFTypeRef)valueOf:(HarborAccessibility)accessibility {
    switch (accessibility) {
        case HarborAccessibilityWhenUnlocked:
            return kSecAttrAccessibleWhenUnlocked;
        case HarborAccessibilityAfterFirstUnlock:
            return kSecAttrAccessibleAfterFirstUnlock;
        case HarborAccessibilityAlways:
            return kSecAttrAccessibleAlways;
    }
}

@end
