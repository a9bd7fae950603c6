package com.acme.shop

import android.util.Log

fun page(nextToken: String, pageToken: String?, author: String, monkey: String) {
    Log.d("Page", "next $nextToken, page $pageToken by $author and $monkey")
}
