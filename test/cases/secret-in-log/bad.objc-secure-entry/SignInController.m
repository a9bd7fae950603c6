#import "SignInController.h"

@implementation SignInController

- (void)viewDidLoad {
    self.digits.secureTextEntry = YES;
    self.number.secureTextEntry = NO;
}

- (void)signIn {
    NSLog(@"%@", self.digits.text);
    NSLog(@"%@", self.number.text);
}

@end
