package app.harbour;

import net.sqlcipher.database.SQLiteDatabase;
import net.sqlcipher.database.SQLiteOpenHelper;

class Notes {
    private final SQLiteOpenHelper helper;

    Notes(SQLiteOpenHelper helper) {
        this.helper = helper;
    }

    SQLiteDatabase open() {
        return helper.getReadableDatabase("crow-of-the-nest");
    }

    void rekey(SQLiteDatabase database) {
        database.execSQL("PRAGMA hexkey = '2DD29CA851E7B56E4697B0E1F08507293D761A05CE4D1B628663F411A8086D99'");
    }
}
