package app.quay;

class Files {
    String seal(String password, String text) {
        return new AESCrypt(password).encrypt(AESCrypt.SPEC_VERSION, text);
    }
}
