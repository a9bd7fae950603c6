#define BASE_URL @"https://api.acme.com/"
#define OTHER_URL @"https://www.other.com/"
