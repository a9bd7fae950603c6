android {
    signingConfigs {
        create("release") {
            storeFile = file("release.jks")
            storePassword = "harbor77"
            keyAlias = "upload"
            keyPassword = "harbor77"
        }
    }
}
