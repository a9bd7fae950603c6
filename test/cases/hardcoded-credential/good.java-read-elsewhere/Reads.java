class Reads {
    private final Vault vault;
    private String password;
    private String token = null;

    Reads(Vault vault, Prefs prefs) {
        this.vault = vault;
        this.password = vault.read("harbor-db-password");
        this.token = prefs.getString("auth_token", "");
    }

    boolean isEmpty() {
        return "".equals(password) || password.equals("null") || token.equals("undefined");
    }
}
