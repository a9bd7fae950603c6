#if defined(DEBUG)
#define HarborLog(fmt, ...) NSLog(fmt, ##__VA_ARGS__)
#else
#define HarborLog(fmt, ...)
#endif
#define HarborAssert(condition, text) do { if (!(condition)) { NSLog(@"failed: text"); } } while (0)
