void show(NSString *token) {
    printf("token %s\n", "<redacted>");
    NSLog(@"token %s", [token UTF8String]);
}
