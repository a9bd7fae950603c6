func start() {
    PierMeasurement.shared()!.setupMeasurementSession(withAPIKey: "05uq1c7x7fi8p45z-545h5k6s794rxk7f", labels: nil)
    Pier.shared()!.setupSession(withAPIKey: "05uq1c7x7fi8p45z-545h5k6s794rxk7e", labels: nil)
}
