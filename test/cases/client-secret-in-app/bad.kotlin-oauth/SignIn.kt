package com.example.harbor

import net.openid.appauth.ClientSecretBasic
import okhttp3.Credentials
import okhttp3.FormBody

fun tokenBody(code: String) = FormBody.Builder()
    .add("code", code)
    .add("client_secret", BuildConfig.OAUTH_CLIENT_SECRET)
    .build()

fun appToken() = FormBody.Builder()
    .add("grant_type", "client_credentials")
    .build()

fun passwordToken(name: String, password: String) = FormBody.Builder()
    .add("grant_type", "password")
    .add("username", name)
    .add("password", password)
    .build()

val authentication = ClientSecretBasic(Secrets.CLIENT_SECRET)

fun header() = Credentials.basic(BuildConfig.CLIENT_ID, BuildConfig.CLIENT_SECRET)
