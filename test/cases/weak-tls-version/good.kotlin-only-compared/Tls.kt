import okhttp3.Handshake
import okhttp3.TlsVersion
import javax.net.ssl.SSLContext
import javax.net.ssl.SSLSocket

fun isOld(handshake: Handshake): Boolean =
    handshake.tlsVersion == TlsVersion.TLS_1_0 || handshake.tlsVersion == TlsVersion.TLS_1_1

fun withoutOld(socket: SSLSocket) {
    socket.enabledProtocols = socket.supportedProtocols.filter { it != "TLSv1" && it != "TLSv1.1" }.toTypedArray()
    // socket.enabledProtocols = arrayOf("TLSv1")
    // SSLContext.getInstance("SSL")
}

fun label(version: TlsVersion): String = when (version) {
    TlsVersion.TLS_1_0, TlsVersion.SSL_3_0 -> "old"
    else -> "fine"
}
