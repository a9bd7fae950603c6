package com.acme.shop;

import java.util.List;

class Keys {
    List<String> keys = List.of("sk_live_QQeXMrTPEWNjz1Pp1WurlbxO", "sk_live_QYzq9heMTZMqlUftY8RBZE6p");
}
