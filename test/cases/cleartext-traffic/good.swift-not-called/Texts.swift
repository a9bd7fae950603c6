enum Texts {
    static let doctype = "http://www.apple.com/DTDs/PropertyList-1.0.dtd"
    static let help = "Type http://www.acme.com into the server field"
    static let schemaURL = "http://www.acme.com/schema"
}
