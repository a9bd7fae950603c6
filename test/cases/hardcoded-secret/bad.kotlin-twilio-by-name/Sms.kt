package com.acme.shop

class Sms {
    private val twilioAuthToken = "b17500bc204c12c900d6c7fa79a382a2"
}
