package com.acme.shop

const val NAMESPACE_URI = "http://schemas.android.com/apk/res/android"
const val LICENSE_URL = "http://www.apache.org/licenses/LICENSE-2.0"
const val HELP = "Type http://www.acme.com into the server field"
// const val BASE_URL = "http://api.acme.com/"
const val XMLNS = "http://www.w3.org/2000/svg"
