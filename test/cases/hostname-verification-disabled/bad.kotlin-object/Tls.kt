package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLSession

object AcceptAll : HostnameVerifier {
    override fun verify(hostname: String, session: SSLSession) = true
}
