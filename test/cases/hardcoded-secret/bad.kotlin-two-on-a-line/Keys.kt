package com.acme.shop

val keys = listOf("sk_live_bI4NN2046xNS0aY3uP46nKHc", "ghp_xoxpaRsQLpvmn4gYmGYkTkBXWKsu2bkBh30b")
