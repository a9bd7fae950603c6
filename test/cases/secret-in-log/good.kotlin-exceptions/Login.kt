package com.acme.shop

import android.util.Log

fun failed(error: Throwable, cancellationToken: CancellationToken) {
    Log.e("TokenStore", "could not refresh the token", error)
    Log.e("Login", "cancelled $cancellationToken")
}
