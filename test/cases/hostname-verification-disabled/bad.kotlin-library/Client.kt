package com.acme.shop

import org.apache.http.conn.ssl.AllowAllHostnameVerifier
import org.apache.http.conn.ssl.SSLSocketFactory

fun prepare(factory: SSLSocketFactory) {
    factory.hostnameVerifier = SSLSocketFactory.ALLOW_ALL_HOSTNAME_VERIFIER
    val other = AllowAllHostnameVerifier()
}
