#import <Foundation/Foundation.h>

NSString *openAIKey(void) {
    NSString *path = [[NSBundle mainBundle] pathForResource:@"Secrets" ofType:@"plist"];
    NSDictionary *values = [NSDictionary dictionaryWithContentsOfFile:path];
    return values[@"OPENAI_API_KEY"];
}
