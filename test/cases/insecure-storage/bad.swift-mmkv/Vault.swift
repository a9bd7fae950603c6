import MMKV

final class Vault {
    private let store = MMKV(mmapID: "vault")

    func keep(accessToken: String, password: String, theme: String) {
        store?.set(accessToken, forKey: "access_token")
        MMKV.default()?.set(password, forKey: "password")
        MMKV.default()?.set(theme, forKey: "theme")
    }
}
