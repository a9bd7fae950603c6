struct Config {
    let apiKey = "YOUR-API-KEY"
    let secret = "$(APP_SECRET)"
    let token = "<#token#>"
    let password = "••••••••"
    let accessToken = "00000000-0000-0000-0000-000000000000"
}
