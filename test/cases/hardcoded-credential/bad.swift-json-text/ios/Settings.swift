enum Settings {
    static let defaults = """
    {
      "limit": 20,
      "master_key": "tvvguItS12ZubtJEC6nu4gKWipPkiiuryauJRgFdsWo="
    }
    """
    static let raw = #"{"smtpPassword":"thunderCoffee7387"}"#
}
