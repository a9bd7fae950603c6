#include "secrets/token.h"
#include <string>

#define TOKEN_HEADER "X-Access-Token"
#define PASSWORD_HINT "Br4ss-Anchor"

static const char *kTokenNames[] = {"access_token", "refresh_token"};
const char *password_label = "Enter your password";
const char *password = "";
const std::string api_key = getenv("API_KEY");

std::string tokenType() { return "bearer"; }
const char *secret() { return getenv("HARBOR_SECRET"); }

void log(const char *token) {
    printf("token: %s, password=%s\n", token, "***");
    if (strcmp(token, "end") == 0) return;
    // password = "changeme"
    parse(token, "identifier", R"(token\s+(\w+))");
}
