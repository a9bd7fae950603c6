import Security

func accessibility(inBackground: Bool) -> CFString {
    inBackground ? kSecAttrAccessibleAlways : kSecAttrAccessibleWhenUnlocked
}
