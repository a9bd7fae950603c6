plugins {
    id("com.android.application")
}

android {
    defaultConfig {
        buildConfigField("String", "API_URL", "\"https://api.harbor.example/v1\"")
    }
}
