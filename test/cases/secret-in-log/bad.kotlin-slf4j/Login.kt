package com.acme.shop

import org.slf4j.LoggerFactory

class Login {
    private val logger = LoggerFactory.getLogger(Login::class.java)

    fun done(jwt: String) {
        logger.info("session {}", jwt)
    }
}
