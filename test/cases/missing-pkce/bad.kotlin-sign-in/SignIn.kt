package com.example.harbor

import android.net.Uri
import com.spotify.sdk.android.auth.AuthorizationRequest
import com.spotify.sdk.android.auth.AuthorizationResponse
import io.github.jan.supabase.auth.FlowType

fun address(): Uri = Uri.parse("https://login.harbor.example/authorize").buildUpon()
    .appendQueryParameter("client_id", "harbor")
    .appendQueryParameter("response_type", "code")
    .appendQueryParameter("redirect_uri", "com.example.harbor:/callback")
    .build()

fun music() = AuthorizationRequest.Builder("harbor", AuthorizationResponse.Type.TOKEN, "harbor://music").build()

fun AuthConfig.start() {
    auth.flowType = FlowType.IMPLICIT
}
