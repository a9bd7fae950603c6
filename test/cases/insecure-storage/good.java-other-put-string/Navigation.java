package com.acme.shop;

import android.os.Bundle;

class Navigation {
    Bundle arguments(String token) {
        Bundle bundle = new Bundle();
        bundle.putString("token", token);
        return bundle;
    }
}
