enum Ids {
    static let bundle = "com.acme.shop"
    static let request = "cc68559d-6155-4ef9-a866-397dca8d2eda"
    static let pin = "zhOemnW5H2FzzNDt2lJHg9I2+u8wfXerLALcSjXQj/Y="
    static let etag = "bd073f3e3cbb42abef7488ce19ecfc2f"
    static let forgotPassword = "Forgot password?"
    static let nextToken = "nextToken"
}
