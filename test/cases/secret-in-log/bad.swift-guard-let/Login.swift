func done(_ answer: Answer) {
    guard let first = answer.password else { return }
    print("typed", first)
}
