import Foundation

struct WidgetSettings {
    let defaults: UserDefaults

    var widgetToken: String {
        let key = "widgetToken"
        if let known = defaults.string(forKey: key) {
            return known
        }
        let fresh = UUID().uuidString
        defaults.set(fresh, forKey: key)
        return fresh
    }
}
