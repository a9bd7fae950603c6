package com.example.harbor.map;

import java.util.List;

final class Maps {
    static final String MAPS_API_KEY = "AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2";
    static final List<String> KEYS = List.of("AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8");
}
