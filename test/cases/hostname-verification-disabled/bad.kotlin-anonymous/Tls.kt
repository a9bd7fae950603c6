package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection
import javax.net.ssl.SSLSession

fun prepare(connection: HttpsURLConnection) {
    connection.setHostnameVerifier(object : HostnameVerifier {
        override fun verify(hostname: String?, session: SSLSession?) = true
    })
}
