class Account {
    private final String user;
    private final String password;

    Account(String user, String password) {
        this.user = user;
        this.password = password;
    }

    static Account reviewer() {
        return new Account("reviewer", "Appl3Review");
    }
}
