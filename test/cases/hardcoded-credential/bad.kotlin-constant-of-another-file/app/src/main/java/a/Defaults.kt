package a

object Defaults {
    const val FIRST = "Xw7Rt2Lp9Zk4Vn8Qs3Hb6Jd1"
    const val LIMIT = 20
    const val API_TOKEN = "Rt5Wq8Zx2Lm7Kp4Vn9Hs3Jb6"
}
