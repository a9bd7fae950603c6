package com.example.harbor

import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

/** What the code gives, and not the person, is no switch of theirs. */
fun trustManager(trustAll: Boolean = true): X509TrustManager =
    if (trustAll) {
        object : X509TrustManager {
            override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

            override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) = Unit

            override fun getAcceptedIssuers() = arrayOf<X509Certificate>()
        }
    } else {
        platformTrustManager()
    }
