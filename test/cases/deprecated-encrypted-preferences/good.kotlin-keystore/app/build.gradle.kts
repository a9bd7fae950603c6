dependencies {
    implementation("androidx.security:security-state:1.0.0")
    implementation("androidx.datastore:datastore:1.1.1")
    // implementation("androidx.security:security-crypto:1.1.0")
}
