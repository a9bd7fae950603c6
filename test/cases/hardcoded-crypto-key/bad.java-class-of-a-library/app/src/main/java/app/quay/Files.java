package app.quay;

import com.scottyab.aescrypt.AESCrypt;

class Files {
    String seal(String text) {
        return AESCrypt.encrypt(Keys.SPELL, text);
    }
}
