#include <jni.h>
#include <string>

#define SIGNING_SECRET "df9f45bb143a99481df4ffe9701960c686748e09"

namespace harbor {

constexpr char kDbPassword[] = "Br4ss-Anchor";
const std::string kMasterKey{"2z4YM1jSiLNGFnSdCWrz0QCVaxuBuiRS7ry559NZDvI="};

std::string accessToken() { return "8e71a1ca8f4e1fc7b6d3f1077f25638eff4176d6"; }

bool opens(const std::string &password) {
    return password == "hunter2!";
}

void prepare(Client &client) {
    client.set("X-Api-Key", "384b5d258300e8bc3dcb6d304f3608e0");
    curl_easy_setopt(client.handle, CURLOPT_PASSWORD, "M4riner&Bay");
    connect("https://deploy:tNTBZbbkRfme1IMw6DJV@files.harbor-mail.com/a");
}

}  // namespace harbor
