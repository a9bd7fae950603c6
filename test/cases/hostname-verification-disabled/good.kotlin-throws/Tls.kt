package com.acme.shop

import javax.net.ssl.HostnameVerifier
import javax.net.ssl.SSLPeerUnverifiedException

val loud = HostnameVerifier { hostname, session ->
    if (session.peerHost != hostname) throw SSLPeerUnverifiedException(hostname)
    true
}
