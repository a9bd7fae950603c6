#include <stdint.h>

#define TOKEN_NAME "session"
#define TOKEN_SUFFIX "_id"

static const char *tokenKeyName = TOKEN_NAME TOKEN_SUFFIX;
static const uint8_t tokenKinds[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12};
static const char passwordAlphabet[] = {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'l'};
static const float secretCurve[] = {0.5, 1.5, 2.5, 3.5};
