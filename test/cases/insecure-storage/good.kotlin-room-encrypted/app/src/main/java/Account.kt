import androidx.room.Entity
import androidx.room.PrimaryKey

@Entity
data class Account(@PrimaryKey val id: Long, val refreshToken: String)
