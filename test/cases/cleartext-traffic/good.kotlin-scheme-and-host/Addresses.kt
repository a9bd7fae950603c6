package com.example.harbor

import io.ktor.client.HttpClient
import okhttp3.HttpUrl
import retrofit2.http.GET

private const val HOST = "10.0.2.2:8080"

val built = HttpUrl.Builder().scheme("https").host("api.harbor-shop.com").build()
val local = HttpUrl.Builder().scheme("http").host("localhost").build()
val base = "http://" + HOST + "/v1"
val ktor = HttpClient { defaultRequest { url("http://localhost:8080/") } }

fun isPlain(uri: android.net.Uri) = uri.scheme == "http" && uri.host == "api.harbor-shop.com"

interface Api {
    @GET("list.json")
    suspend fun list(): List<String>
}
