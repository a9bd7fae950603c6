import MMKV

final class Vault {
    private let store: MMKV?

    init(key: Data) {
        store = MMKV(mmapID: "vault", cryptKey: key)
    }

    func keep(accessToken: String) {
        store?.set(accessToken, forKey: "access_token")
    }
}
