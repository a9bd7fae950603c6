package com.acme.shop

import android.util.Log
import java.security.cert.X509Certificate
import javax.net.ssl.X509TrustManager

class AcceptAll : X509TrustManager {
    override fun checkClientTrusted(chain: Array<X509Certificate>, authType: String) = Unit

    override fun checkServerTrusted(chain: Array<X509Certificate>, authType: String) {
        Log.d("Tls", "trusting everything")
    }

    override fun getAcceptedIssuers(): Array<X509Certificate> = arrayOf()
}
