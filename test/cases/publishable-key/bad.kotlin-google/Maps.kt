package com.acme.shop

const val MAPS_KEY = "AIzaSyg84O0i6bwS0KCahcE8bGK1lSP7B11Kxsu"
