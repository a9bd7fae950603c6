android {
    signingConfigs {
        create("release") {
            storePassword = System.getenv("STORE_PASSWORD")
            keyPassword = keystore["keyPassword"] as String
        }
    }
    defaultConfig {
        buildConfigField("String", "MAPS_API_KEY", "\"${keys.getProperty("MAPS_API_KEY")}\"")
        buildConfigField("Boolean", "USES_PASSWORD", "true")
    }
}
