NSString *body(void) {
    return @"{\"key\":\"sk_live_GFmCGTZWzI44cQJloGlVgwj4\"}";
}
