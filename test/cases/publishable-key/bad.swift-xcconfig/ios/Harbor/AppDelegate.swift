import GoogleMaps
import UIKit

final class AppDelegate: UIResponder, UIApplicationDelegate {
    func application(_ application: UIApplication) -> Bool {
        GMSServices.provideAPIKey("AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2")
        return true
    }
}
