#ifndef Harbor_Debug_h
#define Harbor_Debug_h

#if DEBUG
#define HarborDebug(fmt, args...) NSLog(@"#%d %s:" fmt, __LINE__, __FUNCTION__, ##args)
#else
#define HarborDebug(fmt, args...) do{}while(0)
#endif

#define Warn(fmt, args...) NSLog(@"%s:[WARNING]" fmt, __FUNCTION__, ##args)
#define HLog(...) do { \
    NSLog(__VA_ARGS__); \
} while (0)
#define HarborMax(a, b) ((a) > (b) ? (a) : (b))

#endif
