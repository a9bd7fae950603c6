func start() {
    GMSServices.provideAPIKey("AIzaSyiXNuJl7rqi9vDweErzHEtcLG7WeQV6LrY")
}
