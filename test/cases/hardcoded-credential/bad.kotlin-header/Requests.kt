import okhttp3.Request

fun orders(): Request = Request.Builder()
    .url("https://api.harbor-mail.com/orders")
    .header("X-Api-Key", "4mZ8qLw2Vt9XcR7pKd3N")
    .addHeader("Authorization", "Bearer v5JcX0qLr8ZtW2nMk7PdB4sG")
    .build()
