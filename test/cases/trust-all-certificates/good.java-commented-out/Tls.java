package com.acme.shop;

// class AcceptAll implements X509TrustManager { public void checkServerTrusted(X509Certificate[] chain, String type) {} }
class Tls {}
