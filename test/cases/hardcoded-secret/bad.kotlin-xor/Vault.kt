package app.harbour

import kotlin.experimental.xor

object Vault {
    private val data = byteArrayOf(41, 49, 5, 54, 51, 44, 63, 5, 29, 63, 52, 59, 9, 51, 8, 9, 62, 105, 23, 24, 54, 60, 31, 25, 24, 44, 16, 27, 28, 43, 110, 29)
    private const val MASK = 0x5A

    fun open(): String = String(ByteArray(data.size) { i -> data[i] xor MASK.toByte() })
}
