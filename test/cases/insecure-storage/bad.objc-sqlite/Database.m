void insert(sqlite3_stmt *statement, NSString *password) {
    sqlite3_bind_text(statement, 1, [password UTF8String], -1, SQLITE_TRANSIENT);
}
