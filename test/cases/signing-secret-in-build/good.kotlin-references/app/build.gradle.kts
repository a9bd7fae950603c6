import java.util.Properties

val keystore = Properties().apply { load(rootProject.file("keystore.properties").inputStream()) }

android {
    signingConfigs {
        getByName("debug") {
            storePassword = "android"
            keyAlias = "androiddebugkey"
            keyPassword = "android"
        }
        create("release") {
            storePassword = keystore["storePassword"] as String
            keyPassword = System.getenv("KEY_PASSWORD") ?: keystore.getProperty("keyPassword")
            keyAlias = keystore.getProperty("keyAlias", "upload")
        }
        create("beta") {
            storePassword = providers.environmentVariable("STORE_PASSWORD").orNull
            keyPassword = providers.gradleProperty("KEY_PASSWORD").orElse("").get()
        }
    }
}
