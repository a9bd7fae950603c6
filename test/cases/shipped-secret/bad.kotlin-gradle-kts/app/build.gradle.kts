val keys = gradleLocalProperties(rootDir, providers)

android {
    defaultConfig {
        buildConfigField("String", "OPENAI_API_KEY", "\"${keys.getProperty("OPENAI_API_KEY")}\"")
        buildConfigField(type = "String", name = "STRIPE_SECRET_KEY", value = keys["stripe"].toString())
        manifestPlaceholders["clientSecret"] = providers.gradleProperty("CLIENT_SECRET").get()
        resValue("string", "maps_key", keys.getProperty("MAPS_API_KEY"))
    }
    buildTypes {
        getByName("debug") {
            buildConfigField("String", "TRACE_SECRET", System.getenv("TRACE_SECRET"))
        }
    }
}
