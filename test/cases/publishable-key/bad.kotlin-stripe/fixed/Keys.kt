package com.acme.shop

// keyward-ignore publishable-key -- public by design, restricted to this app at the provider
const val STRIPE = "pk_live_SjHm71tyq754Ta2OCDPSsQub"
