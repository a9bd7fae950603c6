func done(_ tokens: [String], accessToken: String) {
    print([accessToken, "x"].joined(separator: ","))
}
