package app.harbour;

import android.content.SharedPreferences;
import java.security.KeyStore;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

class Crypto {
    private static final String TRANSFORMATION = "AES/CBC/PKCS7Padding";
    private static final byte[] SALT = {0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08};
    private final IvParameterSpec iv = new IvParameterSpec("0123456789abcdef".getBytes());

    SecretKey fromKeystore(KeyStore store) throws Exception {
        return (SecretKey) store.getKey("harbour_key", null);
    }

    SecretKeySpec generated() throws Exception {
        KeyGenerator generator = KeyGenerator.getInstance("AES");
        return new SecretKeySpec(generator.generateKey().getEncoded(), "AES");
    }

    PBEKeySpec fromPin(char[] pin) {
        return new PBEKeySpec(pin, SALT, 120_000, 256);
    }

    SecretKeySpec fromBuild() throws Exception {
        String key = System.getenv("HARBOUR_KEY");
        return new SecretKeySpec(key.getBytes("UTF-8"), "AES");
    }

    SecretKeySpec fromStore(SharedPreferences preferences) {
        return new SecretKeySpec(preferences.getString("wrapped", "").getBytes(), "AES");
    }
}
