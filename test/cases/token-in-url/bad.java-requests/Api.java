package com.example.harbor;

import retrofit2.Call;
import retrofit2.http.GET;
import retrofit2.http.Query;

interface Api {
    @GET("tickets")
    Call<Tickets> tickets(@Query("access_token") String token);
}

class Links {
    String login(String user, String password) {
        return "https://api.harbor.example/login?user=" + user + "&password=" + password;
    }

    String account(String idToken) {
        return String.format("https://api.harbor.example/account?auth=%s", idToken);
    }
}
