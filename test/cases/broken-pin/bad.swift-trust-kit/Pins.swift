import TrustKit

func pin() {
    TrustKit.initSharedInstance(withConfiguration: [
        kTSKPinnedDomains: [
            "api.acme.com": [
                kTSKEnforcePinning: false,
                kTSKPublicKeyHashes: [
                    "+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=",
                    "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
                ],
            ],
            "pay.acme.com": [
                kTSKPublicKeyHashes: ["+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs="],
            ],
        ],
    ])
}
