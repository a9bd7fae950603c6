package com.acme.shop

// The live key is sk_live_iuTCBQ3Lv9QIw6a6tO1KwktZ
class Client
