val profile = ZegoEngineProfile().apply {
    appID = 27183109
    appSign = "61928a61f9ae0c558069103b34141bfee561812aa1d6e9e6f8fcf0e958a1b862"
}
