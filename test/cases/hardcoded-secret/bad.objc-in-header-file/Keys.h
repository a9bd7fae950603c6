#ifndef KEYS_H
#define KEYS_H

#define STRIPE_KEY @"sk_live_94dyVx3KLZLHZvzIGa32fSRL"

extern NSString *const kName;

#endif
