import Security

public enum Accessibility {
    case whenUnlocked
    case afterFirstUnlock
    case always

    var value: CFString {
        switch self {
        case .whenUnlocked:
            return kSecAttrAccessibleWhenUnlocked
        case .afterFirstUnlock:
            return kSecAttrAccessibleAfterFirstUnlock
        case .always:
            return kSecAttrAccessibleAlways
        }
    }

    init?(rawValue: String) {
        switch rawValue {
        case String(kSecAttrAccessibleWhenUnlocked): self = .whenUnlocked
        case String(kSecAttrAccessibleAfterFirstUnlock): self = .afterFirstUnlock
        case String(kSecAttrAccessibleAlways): self = .always
        default: return nil
        }
    }
}

private let names: [Accessibility: CFString] = [
    .whenUnlocked: kSecAttrAccessibleWhenUnlocked,
    .afterFirstUnlock: kSecAttrAccessibleAfterFirstUnlock,
    .always: kSecAttrAccessibleAlways,
]

enum Names {
    static let unlocked = kSecAttrAccessibleWhenUnlocked
    static let afterFirst = kSecAttrAccessibleAfterFirstUnlock
    static let open = kSecAttrAccessibleAlways
}
