package com.acme.shop

fun fill(body: FormBody, intent: Intent, token: String) {
    body.putString("token", token)
    intent.putExtra("token", token)
}
