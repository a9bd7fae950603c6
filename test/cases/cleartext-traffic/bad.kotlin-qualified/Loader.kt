package com.example.harbor

fun load(): String = java.net.URL("http://api.harbor-mail.com/login").readText()
