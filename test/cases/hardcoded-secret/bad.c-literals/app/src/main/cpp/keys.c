#include <jni.h>

#define PAYMENTS ("sk_live_ikaFgTSB" \
                  "8daYdwp0KayMVg0t")

static const char *twilio_auth_token = "f3670c25fd18f7c438e9697d89afc1fb";

/* the first one was sk_live_ikaFgTSB8daYdwp0KayMVg0t */
JNIEXPORT jstring JNICALL Java_com_example_Keys_spotifyClientSecret(JNIEnv *env, jobject thiz)
{
    return (*env)->NewStringUTF(env, "2817047f89db02d85fe354db2551bd75");
}
