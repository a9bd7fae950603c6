#import <Foundation/Foundation.h>

#define OPENAI_API_KEY @"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"

NSString *header(void) {
    return [@"Bearer " stringByAppendingString:OPENAI_API_KEY];
}
