#include <jni.h>
#include <string>

static const unsigned char MASK = 0xA5;
static const unsigned char payment[] = {0xd6, 0xce, 0xfa, 0xc9, 0xcc, 0xd3, 0xc0, 0xfa, 0xf2, 0xee, 0xc7, 0xd1, 0xe1, 0xe0, 0x93, 0xce, 0xe2, 0xff, 0xd5, 0xe1, 0xcc, 0xf5, 0xe6, 0xe3, 0xc1, 0xc6, 0xe0, 0xf7, 0xe3, 0xc8, 0xc1, 0xe1, 0xa5};

static const unsigned char salt[] = {0x9c, 0x41, 0xe7, 0x13};
static const unsigned char upload_token[] = {0xf4, 0x30, 0x83, 0x20, 0xf8, 0x30, 0x84, 0x7a, 0xe9, 0x75, 0x8d, 0x7b, 0xea, 0x2c, 0x80, 0x7d, 0xe6, 0x26, 0x82, 0x77, 0xec, 0x78, 0xd2, 0x64, 0xab, 0x76, 0x9d, 0x65};

static std::string open(const unsigned char *bytes, size_t length, const unsigned char *key, size_t keyLength) {
    std::string text;
    for (size_t i = 0; i < length; i++) text += (char)(bytes[i] ^ key[i % keyLength]);
    return text;
}

extern "C" JNIEXPORT jstring JNICALL Java_com_example_Keys_payment(JNIEnv *env, jobject) {
    return env->NewStringUTF(open(payment, sizeof(payment), &MASK, 1).c_str());
}

extern "C" JNIEXPORT jstring JNICALL Java_com_example_Keys_upload(JNIEnv *env, jobject) {
    return env->NewStringUTF(open(upload_token, sizeof(upload_token), salt, sizeof(salt)).c_str());
}

static const char session_secret[] = "\x93\x92\x93\xcb\xc8\x9d\xc8\xc2\x93\xd3\xcf\xc3\xc6\x96\x93\xce\xc4\xc0\xc1\xc6\xcb\xd7\xc7\x92\xd2\x93\xcb\xd4";
