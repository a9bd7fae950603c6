enum Configs {
    static let baseUrl = "https://api.mercadopago.com"
}
