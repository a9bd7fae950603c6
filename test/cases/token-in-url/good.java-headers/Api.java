package com.example.harbor;

import okhttp3.Request;

class Api {
    Request tickets(String accessToken, String nextPageToken) {
        return new Request.Builder()
            .url("https://api.harbor.example/tickets?page_token=" + nextPageToken)
            .header("Authorization", "Bearer " + accessToken)
            .build();
    }

    String invitation(String token) {
        return "https://harbor.example/invitation?token=" + token;
    }

    String swap(String fromToken, String toToken) {
        return "https://li.harbor.example/quote?fromToken=" + fromToken + "&toToken=" + toToken;
    }
}
