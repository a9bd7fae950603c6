package com.example.harbor

import net.openid.appauth.AuthorizationRequest
import net.openid.appauth.ResponseTypeValues

fun request() = AuthorizationRequest.Builder(configuration, "harbor", ResponseTypeValues.CODE, redirect)
    .setScope("openid")
    .setCodeVerifier(null)
    .build()

fun old() = AuthorizationRequest.Builder(configuration, "harbor", ResponseTypeValues.TOKEN, redirect).build()
