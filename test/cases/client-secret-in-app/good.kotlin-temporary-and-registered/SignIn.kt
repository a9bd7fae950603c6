package com.example.harbor

import com.amazonaws.auth.BasicSessionCredentials
import com.amazonaws.auth.CognitoCachingCredentialsProvider
import okhttp3.FormBody

fun credentials(answer: StsAnswer) = BasicSessionCredentials(answer.accessKey, answer.secretKey, answer.sessionToken)

fun pool(context: Context) = CognitoCachingCredentialsProvider(context, BuildConfig.POOL, Regions.EU_WEST_1)

// Mastodon and others make a secret for each copy of the app.
fun tokenBody(app: RegisteredApp, code: String) = FormBody.Builder()
    .add("grant_type", "authorization_code")
    .add("client_id", app.clientId)
    .add("client_secret", app.clientSecret)
    .add("code", code)
    .build()

fun refresh(token: String) = FormBody.Builder().add("grant_type", "refresh_token").add("refresh_token", token).build()
