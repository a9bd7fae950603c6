func opens(_ adminPassword: String) -> Bool {
    adminPassword.elementsEqual("Qu4y&Anchor")
}
