package com.acme.shop

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class OwnCa(private val own: X509Certificate) : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        require(chain.isNotEmpty() && chain[0] == own) { "not ours" }
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf(own)
}
