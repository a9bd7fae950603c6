#import "Call.h"

@implementation Call
- (void)check:(Candidate *)candidate {
    NSString *candidateUfrag = [candidate attribute:@"ufrag"];
    NSString *candidatePwd = [candidate attribute:@"pwd"];
    NSLog(@"Candidate of another call: ufrag='%@', pwd='%@'", candidateUfrag, candidatePwd);
}

- (NSString *)offerWithPwd:(NSString *)pwd ufrag:(NSString *)ufrag {
    NSMutableString *sdp = [NSMutableString stringWithFormat:@"a=ice-pwd:%@\r\n", pwd];
    [sdp appendString:[NSString stringWithFormat:@"a=ice-ufrag:%@\r\n", ufrag]];
    NSLog(@"Offer: %@", sdp);
    return sdp;
}
@end
