object Session {
    private const val MASK = 0x2a
    private val clientSecret = byteArrayOf(91, 29, 102, 82, 24, 124, 68, 19, 97, 78, 30, 126, 80, 18, 120, 72, 25, 115, 73, 28)

    fun clientSecret() = clientSecret.map { (it.toInt() xor MASK).toChar() }.joinToString("")
}
