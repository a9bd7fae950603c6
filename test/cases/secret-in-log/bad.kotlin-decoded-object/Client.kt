package com.acme.shop

import android.util.Log
import com.google.gson.Gson

data class Session(val accessToken: String, val user: String)

data class Profile(val name: String)

fun load(text: String) {
    val session = Gson().fromJson(text, Session::class.java)
    Log.d("Client", "loaded $session")
    val profile = Gson().fromJson(text, Profile::class.java)
    Log.d("Client", "loaded $profile")
}
