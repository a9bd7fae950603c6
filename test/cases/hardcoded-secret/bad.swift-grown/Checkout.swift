import Foundation

func checkoutKey() -> String {
    var key = "sk_live_8NuvrbOm"
    key += "ftxPTVP7wHpVfmkf"
    return key
}
