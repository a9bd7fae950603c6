package com.acme.shop

const val STRIPE = "pk_live_SjHm71tyq754Ta2OCDPSsQub"
