import UIKit

final class SignInController: UIViewController {
    private let digits = UITextField()
    private let number = UITextField()

    override func viewDidLoad() {
        digits.isSecureTextEntry = true
        number.isSecureTextEntry = false
    }

    func signIn() {
        print("\(digits.text ?? "")")
        print("\(number.text ?? "")")
    }
}
