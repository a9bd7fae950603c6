package com.example.harbor

import android.net.Uri
import net.openid.appauth.AuthorizationRequest
import net.openid.appauth.ResponseTypeValues

fun address(challenge: String): Uri = Uri.parse("https://login.harbor.example/authorize").buildUpon()
    .appendQueryParameter("response_type", "code")
    .appendQueryParameter("code_challenge", challenge)
    .appendQueryParameter("code_challenge_method", "S256")
    .build()

fun request() = AuthorizationRequest.Builder(configuration, "harbor", ResponseTypeValues.CODE, redirect).build()

fun isToken(link: Uri) = link.getQueryParameter("response_type") == "token"
