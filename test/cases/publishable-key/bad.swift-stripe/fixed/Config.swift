enum Config {
    // keyward-ignore publishable-key -- public by design, restricted to this app at the provider
    static let publishableKey = "pk_live_ULqFsZ7DnZdtkysbCBrPIpc6"
    static let testKey = "pk_test_O66VKLDVI2sWqTuxAo6iwZAg"
}
