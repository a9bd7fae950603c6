package com.acme.shop;

@ApiKey(value = "sk_live_QZc53yp3l7uzrdpxhDJu2uvr", mode = "live")
class Client {}
