import Foundation

final class Lock {
    func keep(code: String, entered: UITextField) {
        UserDefaults.standard.set(code, forKey: "PIN")
        UserDefaults.standard.set(code, forKey: "app_pin")
    }
}
