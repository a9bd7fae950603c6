object Fields {
    const val NEW_PASSWORD = "newpassword"
}
