enum Ids {
    static let team = "9X8Q7W6E5R"
    static let build = "0cc175b9c0f1b6a831c399e269772661"
    static let pin = "sha256/r/mIkG3eEpVdm+u/ko/cwxzOMo1bk4TyHIlByibiA5E="
    static let nextToken = "T8wLq3XzK9vRm2BcN5pJ"
    static let secretName = "harbor-prod-8Xk2Qp"
    static let keychainAccessGroup = "9X8Q7W6E5R.com.acme.shop"
}
