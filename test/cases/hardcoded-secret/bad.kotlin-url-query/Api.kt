package com.acme.shop

const val ADDRESS = "https://api.acme.com/charge?amount=1&key=sk_live_pymTwgStQvHmdQpTTZuqFcOA&currency=eur"
