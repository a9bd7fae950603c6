object TokenCalculator {
    private val STEAM_CHARS = charArrayOf(
        '2', '3', '4', '5', '6', '7', '8', '9', 'B', 'C',
        'D', 'F', 'G', 'H', 'J', 'K', 'M', 'N', 'P', 'Q',
        'R', 'T', 'V', 'W', 'X', 'Y'
    )

    fun truncate(hash: ByteArray): Int {
        val offset = hash[hash.size - 1].toInt() and 0xf
        return (hash[offset].toInt() and 0x7f shl 24) or (hash[offset + 1].toInt() and 0xff shl 16)
    }

    fun mix(first: Int) = first xor 0x1
}
