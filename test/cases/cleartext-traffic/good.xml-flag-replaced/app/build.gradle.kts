plugins {
    id("com.android.application")
}

android {
    defaultConfig {
        applicationId = "com.example.kiosk"
        minSdk = 26
    }
}
