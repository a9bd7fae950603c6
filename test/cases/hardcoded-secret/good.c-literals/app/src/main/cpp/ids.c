#include <stdint.h>

static const char *build_commit = "d0996115353b3297f7b8202c6694aef700460eaf";
static const char *digests[] = {"7a94c96b6407258460409e90e072d28ccb4ae28e785fbfcac3e1be967cca1444", "9d558fe9951862d975b48d7e3c4085eb"};
#define STRIPE_KEY_PREFIX "sk_live_"
const char *place = "YOUR_TWILIO_AUTH_TOKEN";
