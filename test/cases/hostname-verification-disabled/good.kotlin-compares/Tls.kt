package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession

class OwnHosts(private val hosts: Set<String>) : HostnameVerifier {
    override fun verify(hostname: String, session: SSLSession): Boolean {
        if (hostname !in hosts) return false
        return true
    }
}

val strict = HostnameVerifier { _, _ -> false }
