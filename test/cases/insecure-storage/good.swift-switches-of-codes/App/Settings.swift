import Foundation

private let copyOTP = "copyOTP"
private let ignoreUSBCWithOTP = "ignoreUSBCWithOTP"

enum Settings {
    static var isCopyOTPEnabled: Bool {
        get { UserDefaults.standard.bool(forKey: copyOTP) }
        set { UserDefaults.standard.set(newValue, forKey: copyOTP) }
    }

    static func ignore(_ devices: [UInt]) {
        UserDefaults.standard.set(devices, forKey: ignoreUSBCWithOTP)
    }
}
