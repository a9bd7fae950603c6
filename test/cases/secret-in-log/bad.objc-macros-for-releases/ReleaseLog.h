#ifdef NDEBUG
#define ReleaseLog(fmt, ...) NSLog(fmt, ##__VA_ARGS__)
#endif
#ifndef DEBUG
#define OtherLog(fmt, ...) NSLog(fmt, ##__VA_ARGS__)
#endif
