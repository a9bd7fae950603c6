package com.example.harbor

import java.security.cert.X509Certificate
import javax.net.ssl.SSLContext
import javax.net.ssl.TrustManager
import javax.net.ssl.X509TrustManager

object Tls {
    private val anyone = object : X509TrustManager {
        override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

        override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) = Unit

        override fun getAcceptedIssuers() = arrayOf<X509Certificate>()
    }

    fun contextFor(settings: ServerSettings): SSLContext {
        val managers = mutableListOf<TrustManager>()
        if (settings.validateCertificates) {
            settings.authority?.let { managers.add(managerOf(it)) }
        } else {
            managers.add(anyone)
        }
        return SSLContext.getInstance("TLS").apply { init(null, managers.toTypedArray(), null) }
    }
}
