plugins {
    id("com.android.application")
    id("com.google.android.libraries.mapsplatform.secrets-gradle-plugin")
}

android {
    namespace = "com.example.harbor"
    buildFeatures {
        buildConfig = true
    }
}
