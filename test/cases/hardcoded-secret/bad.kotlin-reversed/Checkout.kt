package app.harbour

object Checkout {
    private const val K = "41mRgfamutk9YxgqO39DBJKK_evil_ks"

    val key get() = K.reversed()
}
