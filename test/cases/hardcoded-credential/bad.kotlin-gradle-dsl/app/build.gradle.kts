android {
    signingConfigs {
        create("release") {
            storePassword = "Gull#2021"
            keyPassword = System.getenv("KEY_PASSWORD") ?: "Gull#2022"
        }
    }
    defaultConfig {
        buildConfigField("String", "BACKEND_SECRET", "\"k8Wq3ZtLx0Vn5RcP2mJd\"")
    }
}
