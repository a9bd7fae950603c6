plugins {
    id("com.android.application")
    kotlin("android")
}

android {
    namespace = "com.example.harbor"
    compileSdk = 36

    defaultConfig {
        applicationId = "com.example.harbor"
        minSdk = 26
    }

    buildTypes {
        release {
            isMinifyEnabled = true
        }
    }
}

dependencies {
    implementation("com.google.android.gms:play-services-maps:19.0.0")
}
