import Foundation

let passcodeProtectionKey = "PasscodeProtection"

func turnOn(_ lock: Lock) {
    lock.ask { success in
        UserDefaults.standard.set(success, forKey: passcodeProtectionKey)
        UserDefaults.standard.set(success, forKey: "passcode")
    }
}
