package com.acme.shop

import java.security.SecureRandom
import java.security.cert.X509Certificate
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManager
import javax.net.ssl.X509TrustManager

fun unsafe(): SSLContext {
    val all = arrayOf<TrustManager>(object : X509TrustManager {
        override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) {
            // Nothing to do
        }

        override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
            // Nothing to do
        }

        override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
    })
    return SSLContext.getInstance("TLS").apply { init(null, all, SecureRandom()) }
}
