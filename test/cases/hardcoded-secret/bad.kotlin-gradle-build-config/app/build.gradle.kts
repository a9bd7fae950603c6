android {
    defaultConfig {
        buildConfigField("String", "STRIPE_KEY", "\"sk_live_Nc90tUNuFmgby5QMjyXSzMO0\"")
        resValue("string", "mail_key", "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")
    }
}
