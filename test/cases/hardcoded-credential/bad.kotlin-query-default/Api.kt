interface Api {
    @GET("weather")
    suspend fun weather(@Query("city") city: String, @Header("X-App-Secret") k: String = "a8f5f167f44f4964e6c998dee827110c"): Weather
}
