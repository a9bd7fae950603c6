import AFNetworking

func pinned() -> AFSecurityPolicy {
    let policy = AFSecurityPolicy(pinningMode: .publicKey)
    policy.validatesDomainName = false
    policy.allowInvalidCertificates = true
    return policy
}

func open() -> AFSecurityPolicy {
    let policy = AFSecurityPolicy(pinningMode: .none)
    policy.validatesDomainName = false
    policy.allowInvalidCertificates = true
    return policy
}
