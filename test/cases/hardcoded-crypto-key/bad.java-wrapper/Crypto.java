package app.harbour;

import javax.crypto.spec.SecretKeySpec;

final class Crypto {
    static byte[] encrypt(String seed, String text) throws Exception {
        byte[] raw = seed.getBytes();
        return run(new SecretKeySpec(raw, "AES"), text);
    }

    byte[] note(String text) throws Exception {
        return encrypt("keelhaul-the-crew", text);
    }
}
