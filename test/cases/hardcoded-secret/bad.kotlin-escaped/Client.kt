package com.acme.shop

val body = "{\"key\":\"sk_live_Of2yLWCCkm51Uc0iJgQ5R7iE\"}"
