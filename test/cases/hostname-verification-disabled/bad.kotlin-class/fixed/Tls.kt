package com.acme.shop

import android.util.Log
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession
import javax.net.ssl.HttpsURLConnection

class AcceptAll : HostnameVerifier {
    override fun verify(hostname: String?, session: SSLSession?): Boolean {
        return HttpsURLConnection.getDefaultHostnameVerifier().verify(hostname, session)
    }
}
