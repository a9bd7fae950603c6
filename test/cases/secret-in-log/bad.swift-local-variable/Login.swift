func done(_ answer: Answer) {
    let value = answer.clientSecret
    let text = "got " + value
    print(text)
}
