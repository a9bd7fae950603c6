import javax.net.ssl.SSLContext

private const val PROTOCOL = "TLSv1.1"

fun first(): SSLContext = SSLContext.getInstance("TLSv1")

fun second(): SSLContext = SSLContext.getInstance(PROTOCOL).apply { init(null, null, null) }

fun third(): SSLContext = SSLContext.getInstance("SSL")

fun fourth() = javax.net.ssl.SSLContext.getInstance("SSLv3", "AndroidOpenSSL")
