#import "Values.h"

NSString *const kHead = @"Rt5Wq8Zx2Lm7";
NSString *const kTail = @"Kp4Vn9Hs3Jb6";
