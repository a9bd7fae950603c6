package com.acme.shop

const val TWILIO_ACCOUNT_SID = "ACaaeac20b234db02b7a96d2df5ae628a1"
