func testConnection() {
    connect(user: "ann", password: "swordfish")
}
