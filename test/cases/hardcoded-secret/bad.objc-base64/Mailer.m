#import "Mailer.h"

@implementation Mailer
- (NSData *)sender {
    return [[NSData alloc] initWithBase64EncodedString:@"U0cuSXF4QkhnbEJJVGFIY1JuSVByMGhKeC5mekZ0Vm11aE94dGJaWXRaQk1OQ25OWjViSEdqSmgzbHo3V202Z2todkpL" options:0];
}
@end
