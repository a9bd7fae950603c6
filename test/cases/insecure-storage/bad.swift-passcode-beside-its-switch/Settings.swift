import Foundation

func turnOn(_ lock: Lock) {
    lock.ask { success, entered in
        UserDefaults.standard.set(success, forKey: "PasscodeProtection")
        UserDefaults.standard.set(entered, forKey: "passcode")
    }
}
