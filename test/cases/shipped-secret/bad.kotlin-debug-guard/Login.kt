package com.example

fun prefill(form: Form) {
    if (BuildConfig.DEBUG) {
        form.password = BuildConfig.LOGIN_PASSWORD
    }
}
