import Foundation

#if DEBUG
let password = Bundle.main.object(forInfoDictionaryKey: "TRIAL_PASSWORD") as? String
#endif
