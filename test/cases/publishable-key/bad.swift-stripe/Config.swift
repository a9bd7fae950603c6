enum Config {
    static let publishableKey = "pk_live_ULqFsZ7DnZdtkysbCBrPIpc6"
    static let testKey = "pk_test_O66VKLDVI2sWqTuxAo6iwZAg"
}
