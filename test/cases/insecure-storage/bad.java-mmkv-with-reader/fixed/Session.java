package com.acme.shop;

import com.tencent.mmkv.MMKV;
import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;
import android.util.Base64;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

class Session {
    private final MMKV kv = MMKV.mmkvWithID("session");

    void remember(String token) {
        kv.encode("auth_token", KeystoreCipher.encrypt(token));
    }

    String token() {
        return KeystoreCipher.decrypt(kv.decodeString("auth_token", null));
    }

    /** Encrypts small secrets with an AES key that never leaves the Android Keystore. */
    private static final class KeystoreCipher {
        private static final String KEY_ALIAS = "keystore-cipher";
        private static final String MARK = "ks1:";
        private static final int IV_LENGTH = 12;

        static String encrypt(String text) {
            if (text == null) return null;
            try {
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.ENCRYPT_MODE, secretKey());
                byte[] sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
                byte[] bytes = Arrays.copyOf(cipher.getIV(), IV_LENGTH + sealed.length);
                System.arraycopy(sealed, 0, bytes, IV_LENGTH, sealed.length);
                return MARK + Base64.encodeToString(bytes, Base64.NO_WRAP);
            } catch (GeneralSecurityException | IOException error) {
                throw new IllegalStateException(error);
            }
        }

        /** A value that an earlier version stored in plain text comes back as it is; the next write encrypts it. */
        static String decrypt(String stored) {
            if (stored == null || !stored.startsWith(MARK)) return stored;
            try {
                byte[] bytes = Base64.decode(stored.substring(MARK.length()), Base64.NO_WRAP);
                Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
                cipher.init(Cipher.DECRYPT_MODE, secretKey(), new GCMParameterSpec(128, bytes, 0, IV_LENGTH));
                byte[] opened = cipher.doFinal(bytes, IV_LENGTH, bytes.length - IV_LENGTH);
                return new String(opened, StandardCharsets.UTF_8);
            } catch (GeneralSecurityException | IOException error) {
                throw new IllegalStateException(error);
            }
        }

        private static SecretKey secretKey() throws GeneralSecurityException, IOException {
            KeyStore keyStore = KeyStore.getInstance("AndroidKeyStore");
            keyStore.load(null);
            SecretKey known = (SecretKey) keyStore.getKey(KEY_ALIAS, null);
            if (known != null) return known;
            int purposes = KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT;
            KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, "AndroidKeyStore");
            generator.init(new KeyGenParameterSpec.Builder(KEY_ALIAS, purposes)
                .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                .build());
            return generator.generateKey();
        }
    }
}
