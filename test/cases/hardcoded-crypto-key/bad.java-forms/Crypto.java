package app.harbour;

import java.security.MessageDigest;
import java.util.Arrays;
import javax.crypto.spec.DESKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Crypto {
    private static final String KEY = "anchor-is-aweigh";
    private static final byte[] BYTES = {0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08};

    SecretKeySpec fromConstant() throws Exception {
        return new SecretKeySpec(KEY.getBytes("UTF-8"), "AES");
    }

    SecretKeySpec fromBytes() {
        return new SecretKeySpec(BYTES, "Blowfish");
    }

    DESKeySpec inline() throws Exception {
        return new DESKeySpec(new byte[] {(byte) 0xe1, 2, 3, 4, 5, -6, 7, 8});
    }

    SecretKeySpec hashed() throws Exception {
        byte[] key = MessageDigest.getInstance("SHA-1").digest("harbour".getBytes());
        key = Arrays.copyOf(key, 16);
        return new SecretKeySpec(key, "AES");
    }

    SecretKeySpec choice(boolean isNew) {
        String key = isNew ? "seagull-in-flight" : "cormorant-at-rest";
        return new SecretKeySpec(key.getBytes(), "AES");
    }
}
