void show(NSString *token) {
    NSLog(@"%@", token);
}
