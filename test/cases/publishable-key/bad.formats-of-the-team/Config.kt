object Config {
    const val ACME = "acmepk_h2j9k4l7z1x6c3v8b5n0m2q4"
}
