import KeychainAccess
import UIKit

final class Keyboard: UIViewController {
    let keychain = Keychain(service: "com.example.harbor")

    override func viewDidLoad() {
        scrollView.keyboardDismissMode = .always
        navigationItem.largeTitleDisplayMode = .always
        fetch(policy: .always)
        field.clearButtonMode = UITextField.ViewMode.always
    }
}
