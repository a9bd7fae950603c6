import FirebaseMessaging
import UIKit

class AppDelegate: UIResponder {
    func application(_ application: UIApplication, didRegisterForRemoteNotificationsWithDeviceToken deviceToken: Data) {
        let token = deviceToken.map { String(format: "%02.2hhx", $0) }.joined()
        print("got \(token)")
        UserDefaults.standard.set(token, forKey: "token")
    }

    func setUp() {
        Messaging.messaging().token { token, error in
            if let token = token { print("FCM registration token: \(token)") }
            UserDefaults.standard.set(token, forKey: "fcmToken")
        }
        InstanceID.instanceID().instanceID { result, error in
            print("got \(result.token)")
        }
    }

    func messaging(_ messaging: Messaging, didReceiveRegistrationToken fcmToken: String?) {
        let data: [String: String] = ["token": fcmToken ?? ""]
        print(data)
    }
}

extension Client {
    func savePushNotificationToken(_ token: Data) {
        let body = ["token": token.hexString, "service": "apns"] as [String: Any]
        send(body) { print("registered \(body)") }
    }
}
