package com.example.harbor

import io.ktor.client.HttpClient
import okhttp3.HttpUrl
import retrofit2.http.GET

private const val HOST = "api.harbor-shop.com"

val built = HttpUrl.Builder().scheme("http").host("api.harbor-shop.com").build()
val joined = java.net.URI("https://x.harbor-shop.com")
val base = "http://" + HOST + "/v1"
val ktor = HttpClient { defaultRequest { url("http://ktor.harbor-shop.com/") } }

interface Api {
    @GET("http://cdn.harbor-shop.com/list.json")
    suspend fun list(): List<String>
}
