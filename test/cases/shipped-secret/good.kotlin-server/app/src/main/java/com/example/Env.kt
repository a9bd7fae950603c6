package com.example

val secret = System.getenv("CLIENT_SECRET")
