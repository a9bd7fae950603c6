#import "Texts.h"
#import "Secrets.h"

@implementation Texts

- (void)send:(NSData *)body {
    NSURL *url = [NSURL URLWithString:@"https://api.twilio.com/2010-04-01/Accounts/AC0/Messages.json"];
    NSMutableURLRequest *request = [NSMutableURLRequest requestWithURL:url];
    [request setValue:[NSString stringWithFormat:@"Basic %@", TWILIO_AUTH] forHTTPHeaderField:@"Authorization"];
    request.HTTPBody = body;
    [[NSURLSession.sharedSession dataTaskWithRequest:request] resume];
}

@end
