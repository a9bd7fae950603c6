package com.acme.shop

class Keys {
    val clientSecret by lazy { "q7Vt2LmXc9RbKd4HsZ8wYp3NfGj6TaEu" }
    val title by lazy { "q7Vt2LmXc9RbKd4HsZ8wYp3NfGj6TaEu" }
}
