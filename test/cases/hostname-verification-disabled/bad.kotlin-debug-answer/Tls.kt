package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLSession

class Lenient : HostnameVerifier {
    override fun verify(hostname: String, session: SSLSession): Boolean {
        if (BuildConfig.DEBUG) return true
        return HttpsURLConnection.getDefaultHostnameVerifier().verify(hostname, session)
    }
}
