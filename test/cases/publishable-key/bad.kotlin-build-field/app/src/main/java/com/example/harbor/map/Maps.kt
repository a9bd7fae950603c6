package com.example.harbor.map

object Maps {
    const val MAPS_API_KEY = "AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2"
}
