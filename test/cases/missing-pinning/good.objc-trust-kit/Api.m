#define BASE_URL @"https://api.acme.com/"
