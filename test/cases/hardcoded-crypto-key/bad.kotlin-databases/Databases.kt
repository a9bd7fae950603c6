package app.harbour

import com.tencent.mmkv.MMKV
import io.realm.RealmConfiguration
import net.sqlcipher.database.SQLiteDatabase
import net.sqlcipher.database.SupportFactory

class Databases(private val helper: NotesHelper, private val pin: String) {
    fun room() = SupportFactory(SQLiteDatabase.getBytes("room-for-boats".toCharArray()))

    fun open() = helper.getWritableDatabase("gangway")

    fun file(file: java.io.File) = SQLiteDatabase.openOrCreateDatabase(file, "bollard", null)

    fun realm() = RealmConfiguration.Builder()
        .name("harbour")
        .encryptionKey("a key of sixty-four bytes, all of them in the app for all to see".toByteArray())
        .build()

    fun pragma(db: SQLiteDatabase) {
        db.rawExecSQL("PRAGMA key = 'open sesame'")
        db.rawExecSQL("PRAGMA rekey = '$pin'")
        db.rawExecSQL("ATTACH DATABASE 'plain.db' AS plain KEY ''")
    }

    fun mmkv() = MMKV.mmkvWithID("harbour", MMKV.SINGLE_PROCESS_MODE, "anchor-chain")
}
