allprojects {
    repositories {
        maven(url = "https://gitlab.acme-shop.com/api/v4/packages") {
            credentials(HttpHeaderCredentials::class.java) {
                name = "Private-Token"
                value = "m6l16KLYmzviaXq7NT57X7mjukj5mbnN7mZkox15"
            }
        }
        maven {
            name = "token"
        }
    }
}
