package com.acme.shop

import android.util.Log

fun show(secretary: String, passenger: String, compass: String, tokenizer: Tokenizer, keyboard: String) {
    Log.d("Names", "$secretary $passenger $compass $tokenizer $keyboard")
}
