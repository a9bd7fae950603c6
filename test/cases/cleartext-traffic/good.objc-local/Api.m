#define LOCAL_URL @"http://localhost:3000/"
#define LOOPBACK_URL @"http://127.0.0.1/"
#define SAFE_URL @"https://api.acme.com/"
static NSString *const kBonjourURL = @"http://printer.local/";
