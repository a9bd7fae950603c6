android {
    signingConfigs {
        maybeCreate("debug").apply {
            storePassword = "harbor77"
            keyPassword = "harbor77"
        }
        create("release") {
            storePassword = "harbor77"
        }
    }
}
