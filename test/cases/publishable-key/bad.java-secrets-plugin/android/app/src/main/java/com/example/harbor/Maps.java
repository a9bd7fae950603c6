package com.example.harbor;

final class Maps {
    static final String MAPS_API_KEY = "AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2";
}
