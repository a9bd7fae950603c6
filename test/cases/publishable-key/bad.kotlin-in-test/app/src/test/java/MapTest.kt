package com.acme.shop

val key = "AIzaSy2EU8H8bV4lVNP8I14FaF0oCMuHRy8HqXq"
