package com.acme.shop

object Ids {
    const val SESSION = "61ade99e-30ef-4f22-a963-ec1e8f9c6123"
    const val CERTIFICATE_SHA256 = "14:6D:E9:83:C5:73:06:50:D8:EE:B9:95:2F:34:FC:64:16:A0:83:42:E6:1D:BE:A8:8A:04:96:B2:3F:CF:44:E5"
    const val PIN = "sha256/tqJVa7MGo5lHlmxEE2tfmsUdhnOyLiw3I1iJjUCJKV8="
    const val COMMIT = "3a08aa8758c626ae542e7a933d10bb23271e70e2"
    const val ETAG = "1429ed7d8ee90cbd2d69b8dbf886a818"
    const val PACKAGE = "com.acme.shop.payments.internal"
}
