import okhttp3.OkHttpClient
import okhttp3.logging.HttpLoggingInterceptor

fun client(): OkHttpClient {
    val builder = OkHttpClient.Builder()
    try {
        val logger = HttpLoggingInterceptor()
        logger.level = HttpLoggingInterceptor.Level.BODY
        builder.followRedirects(false)
    } catch (e: IllegalStateException) {
        throw e
    }
    val logger = HttpLoggingInterceptor()
    logger.level = HttpLoggingInterceptor.Level.BODY
    builder.addInterceptor(logger)
    return builder.build()
}
