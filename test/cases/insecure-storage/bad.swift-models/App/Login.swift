import RealmSwift

class Login: Object {
    @Persisted var password: String = ""
    var token: String = ""
}
