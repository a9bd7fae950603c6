package com.acme.shop;

class MapTest {
    String key = "AIzaSySwUsDKbZKiU0Tbcu1jC15wfX0FJQR95Yc";
}
