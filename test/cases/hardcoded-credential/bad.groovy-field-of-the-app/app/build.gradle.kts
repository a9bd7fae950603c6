android {
    defaultConfig {
        buildConfigField("String", "FTP_KEYSTORE_PASSWORD", "\"harborside77\"")
    }
}
