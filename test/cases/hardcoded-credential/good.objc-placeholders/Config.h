#define API_KEY @"YOUR_API_KEY"
#define CLIENT_SECRET @"<client secret>"
#define PASSWORD @""
