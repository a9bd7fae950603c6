// keyward-ignore publishable-key -- public by design, restricted to this app at the provider
#define STRIPE @"pk_live_DWJnh9BZLv6wwCF146fcVRNA"
