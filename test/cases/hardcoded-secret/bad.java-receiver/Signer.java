package com.acme.shop;

import java.nio.charset.StandardCharsets;

class Signer {
    byte[] key() {
        return "v1:sk_live_w8Gu9sz78h5OIGKqYenIKrri".getBytes(StandardCharsets.UTF_8);
    }
}
