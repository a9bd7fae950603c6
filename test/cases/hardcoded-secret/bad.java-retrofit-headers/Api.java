package com.acme.shop;

import retrofit2.http.Headers;
import retrofit2.http.POST;

interface Api {
    @Headers({
        "Accept: application/json",
        "Authorization: Bearer sk_live_Rdn8C5Wv97msrF26LdfFO92v"
    })
    @POST("charges")
    void charge();
}
