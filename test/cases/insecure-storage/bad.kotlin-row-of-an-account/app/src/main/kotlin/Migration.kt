import android.content.ContentValues

fun move(from: Cursor): ContentValues {
    val row = ContentValues()
    row.put("account_name", from.getString(0))
    row.put("share_with", from.getString(1))
    row.put("token", from.getString(2))
    return row
}
