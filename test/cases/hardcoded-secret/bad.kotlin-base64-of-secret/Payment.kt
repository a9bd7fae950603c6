package com.acme.shop

val headers = mapOf("Authorization" to "Bearer sk-ant-api03-zgwKgUoq6iinZirEMTP8sH1Pl84RrX-Ax7WQt5NnGtAkeD1Yyw-K9koKN-WBl7ApCMGNBwRNh0hdbEtw-RESxGLUxzOSmAA", "Accept" to "json")
