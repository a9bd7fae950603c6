package com.acme.shop

object Keys {
    const val SPOTIFY_CLIENT_SECRET = "9deb628abd4321a607b18096efb051b3"
    const val WECHAT_APP_SECRET = "a21b3d6ae57c4f71cbb51d5f81894f77"
    const val ZEGO_SERVER_SECRET = "5fce97dbf308a3f9f980bc9f5e4a0bc5"
    val livekitSecret: String = "wS2v6km97eVQArzOzCx2NEv3Np3BGthcxOq6csRHpYn"
    val paymob = "egy_sk_live_9e1b53967deb1112984c48569fcb6cc20ba2b7c4044d10165ad9ef9435db50d2"
    val xendit = "xnd_development_YFAb9AVWhKHrB7c94qR0D3QwrxmnaqiYb1VOJyTLHM25dPdz51nFSEvtLwkqQx"
}
