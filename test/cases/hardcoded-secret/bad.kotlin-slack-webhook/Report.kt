package com.acme.shop

const val HOOK = "https://hooks.slack.com/services/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"
