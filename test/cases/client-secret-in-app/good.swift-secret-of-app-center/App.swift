import AppCenter
import AppCenterAnalytics
import Foundation

func startReports() {
    guard let key = Bundle.main.object(forInfoDictionaryKey: "appcenter") as? String else { return }
    AppCenter.start(withAppSecret: key, services: [Analytics.self])
}
