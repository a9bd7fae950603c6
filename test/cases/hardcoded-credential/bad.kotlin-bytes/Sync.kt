package app.harbour

class Sync {
    private val signingSecret = String(byteArrayOf(73, 51, 102, 115, 106, 66, 50, 87, 55, 86, 113, 122, 120, 68, 84, 66, 98, 84, 115, 52, 86, 56, 117, 51, 115, 105, 84, 76, 115, 75, 67, 105))
}
