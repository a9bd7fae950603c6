#define API_SECRET @"zK4wLq8XtT9vRm2BcN5p"
#define DB_PASSWORD @"Str4nded"
