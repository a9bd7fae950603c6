class Messages {
    void show(Form form, Log log) {
        form.setError("password", "Wrong password!");
        log.warn("token", "expired");
        throw new IllegalStateException("secret missing: set APP_SECRET");
    }

    String passwordHint = "At least 8 characters";
    String password = "Passwort vergessen?";
}
