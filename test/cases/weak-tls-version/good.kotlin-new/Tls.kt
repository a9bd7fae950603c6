import javax.net.ssl.SSLContext
import okhttp3.ConnectionSpec
import okhttp3.TlsVersion

val contexts = listOf("TLS", "TLSv1.2", "TLSv1.3", "Default").map { SSLContext.getInstance(it) }
val plain = SSLContext.getInstance("TLS")
val newer = SSLContext.getInstance("TLSv1.2")
val newest = SSLContext.getInstance("TLSv1.3")
val usual = SSLContext.getInstance("Default")
val modern = ConnectionSpec.Builder(ConnectionSpec.COMPATIBLE_TLS)
    .tlsVersions(TlsVersion.TLS_1_2, TlsVersion.TLS_1_3)
    .build()
val specifications = listOf(ConnectionSpec.MODERN_TLS, ConnectionSpec.RESTRICTED_TLS)
