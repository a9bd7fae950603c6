class Gate {
    boolean isAdmin(String user, String password) {
        return user.equals("admin") && password.equals("Seagull1");
    }

    boolean isOther(String passphrase) {
        return "driftwood".equals(passphrase);
    }
}
