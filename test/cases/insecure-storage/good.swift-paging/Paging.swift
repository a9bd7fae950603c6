import Foundation

func remember(nextPageToken: String, syncToken: String) {
    UserDefaults.standard.set(nextPageToken, forKey: "nextPageToken")
    UserDefaults.standard.set(syncToken, forKey: "syncToken")
}
