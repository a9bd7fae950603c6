package com.example.harbor

import net.openid.appauth.AuthorizationRequest

fun request() = AuthorizationRequest.Builder(configuration, "harbor", "code", redirect)
    .setScopes("openid", "https://www.googleapis.com/auth/cloud-platform")
    .build()

fun body() = FormBody.Builder().add("client_id", "harbor").add("scope", "openid *").build()
