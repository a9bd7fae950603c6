struct Sample {
    static let refreshToken = "harbour"
    static let other = "tide"
}
