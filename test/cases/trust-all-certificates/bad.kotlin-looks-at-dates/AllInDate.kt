package com.acme.shop

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class AllInDate : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        chain.forEach { it.checkValidity() }
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}
