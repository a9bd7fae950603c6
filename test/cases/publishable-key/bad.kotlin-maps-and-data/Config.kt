package com.acme.shop

object Config {
    const val OPEN_WEATHER_KEY = "f0498b812d6d83bf817741ed1557f32a"
    const val TMDB_API_KEY = "fa4312c8310ce8485b7d20d2f96e36da"
    const val MAP_TILER_KEY = "GV5rsgYRoLVlAt7fiXTE"
    const val WALLET_CONNECT_PROJECT_ID = "c39b449cd414d68a4468cdaf364ee38a"
    const val SPOTIFY_CLIENT_ID = "c14b0315072e58f748ed06827bc8ba73"
    const val INTERCOM_KEY = "android_sdk-0d52a629e81f28147624a2ebc1fbfe235dcfb692"
    const val ZENDESK_CLIENT = "mobile_sdk_client_d29afb0d915b626890ca"
    const val APPSYNC_KEY = "da2-7alr3rvn6onzyjbm6zbkgryvse"
}
