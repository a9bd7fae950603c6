import android.content.ContentValues;
import android.database.sqlite.SQLiteDatabase;

class Rows {
    void save(SQLiteDatabase database, String accessToken) {
        ContentValues row = new ContentValues();
        row.put("access_token", accessToken);
        database.insert("session", null, row);
    }
}
