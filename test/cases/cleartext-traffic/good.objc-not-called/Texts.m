// See http://www.acme-licenses.com/mit
#define LICENSE @"http://www.acme-licenses.com/mit"

BOOL isPlain(NSString *url) {
    return [url hasPrefix:@"http://"];
}
