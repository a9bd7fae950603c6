package com.acme.shop

// keyward-ignore publishable-key -- public by design, restricted to this app at the provider
const val STRIPE = "pk_live_IwrlhkNRHFq9mKy3heJNhr5k"
