import TrustKit

let hashes = ["+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU="]

func pin(isDebug: Bool) {
    TrustKit.initSharedInstance(withConfiguration: [
        kTSKPinnedDomains: [
            "api.acme.com": [kTSKEnforcePinning: true, kTSKPublicKeyHashes: hashes],
            "pay.acme.com": [kTSKEnforcePinning: !isDebug, kTSKPublicKeyHashes: ["+zdG60ZF3RdhBEo+TmIshu128sf/yGlZFUdjx546AAs=", "RGEjf+QTstPfh1ljCfTg4mKlCZX6pn1Xz9B8+6jkWuU="]],
        ],
    ])
}
