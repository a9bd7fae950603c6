package com.acme.shop

import javax.net.ssl.X509TrustManager

class Recording(private val platform: X509TrustManager) : X509TrustManager by platform
