package com.acme.shop

object Keys {
    const val A = "sk_live_YOUR_KEY_HERE_1234567"
    const val B = "sk_live_xxxxxxxxxxxxxxxxxxxxxxxx"
    const val C = "AKIAIOSFODNN7EXAMPLE"
    const val D = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
    const val E = "<token>"
    const val F = "changeme"
    const val G = "sk-your-openai-api-key"
}
