package com.acme.shop

/** Not a HostnameVerifier: this one is about the text that was typed. */
interface NameVerifier {
    fun verify(name: String, form: Form): Boolean
}

class Anything : NameVerifier {
    override fun verify(name: String, form: Form) = true
}
