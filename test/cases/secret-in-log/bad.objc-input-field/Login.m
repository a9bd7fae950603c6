@implementation LoginViewController
- (IBAction)submit:(id)sender {
    NSLog(@"typed %@", self.passwordField.text);
}
@end
