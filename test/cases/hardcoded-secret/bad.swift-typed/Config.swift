struct Config {
    let apiKey: String = "sk_live_kv8VP5QRDQTG8Pq17xGMmJUb"
}
