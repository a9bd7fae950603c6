#include <string>

#define KEY_HEAD "sk_live_7Qw2Er"
#define KEY_TAIL "9Ty4Ui8Op1As5Df3Gh"

static const char *paymentKey = KEY_HEAD KEY_TAIL;

std::string secondKey = std::string("sk_live_7Qw") + "2Er9Ty4Ui8Op1As5Df3Gh";

const char *thirdKey = "sk_liv" "e_7Qw2Er9Ty4Ui8Op1As5Df3Gh";
