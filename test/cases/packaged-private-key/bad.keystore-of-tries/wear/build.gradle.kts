android {
    signingConfigs {
        create("staging") {
            storeFile = file("pier.keystore")
        }
        create("release") {
            storeFile = file("quay.keystore")
        }
    }
}
