#define MAPS_URL @"https://maps.googleapis.com/"
#define LOCAL_URL @"https://localhost:8443/"
#define LOOKALIKE @"https://api.acme.com.evil.net/"
