package com.acme.shop

import java.net.URL
import javax.net.ssl.HostnameVerifier
import javax.net.ssl.HttpsURLConnection

fun prepare(url: URL) {
    val connection = url.openConnection() as HttpsURLConnection
    connection.hostnameVerifier = HostnameVerifier { _, _ -> true }
    connection.connect()
}
