package com.acme.shop;

class Sms {
    private String twilioAuthToken = "b65a8ab5d4d0c4fa65e6facfbfda491d";
}
