import TrustKit

func pin() {
    TrustKit.initSharedInstance(withConfiguration: [
        kTSKPinnedDomains: [
            "api.acme.com": [kTSKPublicKeyHashes: ["qVL6XejV+N2bHKao3kWHWPOhB5hthNcl0kugn2vkw+g=", "0H1dm3JPArVQYh+7yIsfX983ByKi98H81VbVF+MRCsk="]],
        ],
    ])
}
