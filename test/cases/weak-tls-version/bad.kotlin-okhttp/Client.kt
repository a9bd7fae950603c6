import okhttp3.ConnectionSpec
import okhttp3.OkHttpClient
import okhttp3.TlsVersion

val mixed = ConnectionSpec.Builder(ConnectionSpec.MODERN_TLS)
    .tlsVersions(TlsVersion.TLS_1_0, TlsVersion.TLS_1_1, TlsVersion.TLS_1_2)
    .build()

val oldOnly = ConnectionSpec.Builder(ConnectionSpec.COMPATIBLE_TLS)
    .tlsVersions(TlsVersion.TLS_1_1, TlsVersion.TLS_1_0)
    .build()

val spread = ConnectionSpec.Builder(true).tlsVersions(
    TlsVersion.TLS_1_2,
    TlsVersion.TLS_1_1,
    TlsVersion.TLS_1_3,
).build()

val byName = ConnectionSpec.Builder(true).tlsVersions("TLSv1").build()

val client = OkHttpClient.Builder()
    .connectionSpecs(listOf(mixed, ConnectionSpec.COMPATIBLE_TLS))
    .build()
