package com.acme.shop

object AwsConfig {
    const val ACCESS_KEY_ID = "AKIABPVFWGCHCPJ3L456"
    const val SECRET_ACCESS_KEY = "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"
}
