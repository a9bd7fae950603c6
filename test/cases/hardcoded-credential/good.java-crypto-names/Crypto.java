import javax.crypto.SecretKeyFactory;

class Crypto {
    private static final String SECRET_KEY_FACTORY = "PBKDF2WithHmacSHA1";
    private String secretKey = "HmacSHA512";

    Object factory() throws Exception {
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256");
    }
}
