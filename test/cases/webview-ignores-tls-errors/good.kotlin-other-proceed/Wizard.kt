package com.example.harbor

class Wizard(private val steps: Steps) {
    /** Unlike onReceivedSslError, this one is about a form. */
    fun onNext() = steps.proceed()
}
