package com.acme.shop

const val ID = "AKIAYTKPKHHUDP3MZPBV"
