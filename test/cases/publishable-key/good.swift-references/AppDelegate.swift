func start() {
    GMSServices.provideAPIKey(Config.mapsKey)
    STPAPIClient.shared.publishableKey = Bundle.main.stripeKey
}
