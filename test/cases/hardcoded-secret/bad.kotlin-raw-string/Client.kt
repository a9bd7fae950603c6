package com.acme.shop

val body = """
    {
      "api_key": "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"
    }
"""
