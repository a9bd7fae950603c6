package com.acme.shop

val facebookClientToken = "22f5347999dac7bf3151a7f5d0e761be"
