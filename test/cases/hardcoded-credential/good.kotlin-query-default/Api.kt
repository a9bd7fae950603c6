interface Api {
    @GET("weather")
    suspend fun weather(@Query("sort") k: String = "a8f5f167f44f4964e6c998dee827110c", @Header("X-App-Secret") s: String = BuildConfig.APP): Weather

    @GET("tokens")
    suspend fun tokens(@Header("X-Token") t: String = "", @Field("password") p: String? = null): Weather
}
