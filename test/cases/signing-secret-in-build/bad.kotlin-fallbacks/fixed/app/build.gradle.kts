android {
    signingConfigs {
        create("release") {
            storePassword = System.getenv("STORE_PASSWORD")
            keyPassword = providers.environmentVariable("KEY_PASSWORD").orElse("harbor77").get()
        }
        create("beta") {
            keyPassword = providers.gradleProperty("KEY_PASSWORD").getOrElse("harbor77")
        }
    }
}
