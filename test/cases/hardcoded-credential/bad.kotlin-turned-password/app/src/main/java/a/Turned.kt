package a

val adminPassword = "2+7384nomlaS".reversed()
val shelf = listOf("tacos", "level").map { it.reversed() }
