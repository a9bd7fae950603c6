func show(passcode: String) {
    print("typed \(passcode)")
}
