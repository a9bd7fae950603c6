@implementation Player

- (void)play:(Message *)message {
    NSData *data = [NSData dataWithContentsOfFile:message.path];
    data = [self.service decodeSecretChat:message.target media:data];
    [data writeToFile:self.path atomically:YES];
}

@end
