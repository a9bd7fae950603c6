void show(NSString *token) {
    printf("token %s\n", token.UTF8String);
    NSLog(@"token %s", [token UTF8String]);
}
