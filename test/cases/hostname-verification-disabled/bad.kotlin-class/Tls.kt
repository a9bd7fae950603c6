package com.acme.shop

import android.util.Log
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession

class AcceptAll : HostnameVerifier {
    override fun verify(hostname: String?, session: SSLSession?): Boolean {
        Log.d("Tls", "connected")
        return true
    }
}
