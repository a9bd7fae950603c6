import androidx.room.ColumnInfo
import androidx.room.Entity
import androidx.room.Ignore
import androidx.room.PrimaryKey

@Entity(tableName = "accounts")
data class Account(
    @PrimaryKey val id: Long,
    val name: String,
    @ColumnInfo(name = "refresh_token") val refreshToken: String,
) {
    @Ignore
    var password: String = ""
    val hasToken get() = refreshToken != ""
}
