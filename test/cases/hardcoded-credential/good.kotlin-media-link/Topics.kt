class Topics {
    val image = "https://storage.harbor-mail.com/o/topic.svg?alt=media&token=506faab0-617a-4668-9e63-4a2fb996603f"
}
