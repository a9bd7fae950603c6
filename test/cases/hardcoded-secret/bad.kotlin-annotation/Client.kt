package com.acme.shop

@ApiKey("sk_live_SPzeA4R7QQX4aAcfDVBofUQD")
class Client
