#define A @"sk_live_YOUR_KEY_HERE_1234567"
#define B @"sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"
#define C @"AKIAIOSFODNN7EXAMPLE"
#define D @"<token>"
static NSString *const kE = @"sk-your-openai-api-key";
