import RealmSwift

class Login: Object {
    @Persisted var password: String = ""
}

func open(key: Data) throws -> Realm {
    try Realm(configuration: Realm.Configuration(encryptionKey: key))
}
