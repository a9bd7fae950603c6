func show(secretary: String, passenger: String, monkey: String, zipCode: String, errorCode: Int) {
    print(secretary, passenger, monkey, zipCode, errorCode)
}
