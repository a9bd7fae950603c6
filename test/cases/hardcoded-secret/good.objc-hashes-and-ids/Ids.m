#define SESSION @"7f0b7f3a-52d7-4f0c-9c37-1f8f6a0b9c11"
#define PIN @"sha256/CwwEaZq97D/j2NAMIykiQKVrbS6bWDZUQlfcJgAujik="
#define ETAG @"b7053f4862abcd3098850c07a6deac40"
static NSString *const kBundle = @"com.acme.shop.payments.internal";
