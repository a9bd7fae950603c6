package com.example.harbor;

import net.openid.appauth.AuthorizationRequest;
import net.openid.appauth.ResponseTypeValues;

class SignIn {
    AuthorizationRequest request() {
        return new AuthorizationRequest.Builder(configuration, "harbor", ResponseTypeValues.CODE, redirect).setScope("openid").build();
    }
}
