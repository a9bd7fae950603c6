object Names {
    const val DB_TABLE_PASSWORD = "paswd"
    const val DB_KEY_SALT = "SNvzPcEK4bmoqL1WvQeKqx"
    const val DB_KEY = "TOwzQdFL5cnprM2XwRfLrz"
    const val DB_PASSWORD = "paswd"
}
