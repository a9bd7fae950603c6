class Forecast(private val http: Http) {
    fun today(city: String) = http.get("https://api.weather-harbor.com/v2/now?api_key=a9d3f17c5e2b48609bd1&q=$city")
    fun feed() = http.get("https://harbor:Bu0y-42x@feed.harbor-mail.com/all.xml")
}
