import androidx.room.Room
import net.zetetic.database.sqlcipher.SupportOpenHelperFactory

fun open(context: Context, key: ByteArray) = Room.databaseBuilder(context, AppDatabase::class.java, "app.db")
    .openHelperFactory(SupportOpenHelperFactory(key))
    .build()
