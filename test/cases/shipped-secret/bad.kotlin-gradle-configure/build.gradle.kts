subprojects {
    plugins.withType<BasePlugin>().configureEach {
        configure<CommonExtension> {
            with(defaultConfig) {
                buildConfigField("String", "SHARING_SECRET", "\"${project.property("sharingSecret")}\"")
            }
        }
    }
}
