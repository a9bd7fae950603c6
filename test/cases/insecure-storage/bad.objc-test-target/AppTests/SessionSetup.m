void signIn(NSString *token) {
    [[NSUserDefaults standardUserDefaults] setObject:token forKey:@"auth"];
}
