package com.acme

import okhttp3.Request

/** What Web Push is sent to is handed to the server that pushes. */
fun subscribe(api: Api, pushToken: String, publicKey: String) =
    api.subscribe("https://fcm.googleapis.com/fcm/send/" + pushToken, publicKey)

fun notifyAll(text: String, serverKey: String): Request =
    Request.Builder()
        .url("https://fcm.googleapis.com/fcm/send")
        .header("Authorization", "key=$serverKey")
        .post(bodyOf(text))
        .build()
