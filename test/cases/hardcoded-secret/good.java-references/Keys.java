package com.acme.shop;

import android.content.Context;

class Keys {
    private final String apiKey = BuildConfig.API_KEY;
    private final String other;
    private final String third = System.getenv("STRIPE_KEY");
    private final String fourth = "${STRIPE_KEY}";

    Keys(Context context) {
        other = context.getString(R.string.google_maps_key);
    }
}
