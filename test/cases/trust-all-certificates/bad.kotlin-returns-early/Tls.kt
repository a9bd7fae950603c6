package com.acme.shop

import java.security.cert.X509Certificate
import javax.net.ssl.X509ExtendedTrustManager

class AcceptAll : X509ExtendedTrustManager() {
    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        if (chain.isEmpty()) return
    }
}
