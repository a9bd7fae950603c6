#ifndef NDEBUG
#define OtherLog(fmt, ...) NSLog(fmt, ##__VA_ARGS__)
#else
#define OtherLog(fmt, ...)
#endif
#if !defined(DEBUG)
#define ThirdLog(fmt, ...)
#else
#define ThirdLog(fmt, ...) NSLog(fmt, ##__VA_ARGS__)
#endif
