package com.acme.shop

import java.security.KeyStore
import javax.net.ssl.TrustManagerFactory
import javax.net.ssl.X509TrustManager

fun trustManager(store: KeyStore): X509TrustManager {
    val factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm())
    factory.init(store)
    val manager = factory.trustManagers.filterIsInstance<X509TrustManager>().first()
    return manager.also { println("uses checkServerTrusted of $it") }
}
