void show(SecKeyRef privateKey, TokenStore *tokenStore) {
    NSLog(@"signs with %@ of %@", privateKey, tokenStore);
}
