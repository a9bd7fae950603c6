import androidx.room.Entity
import androidx.room.PrimaryKey

@Entity
data class Account(@PrimaryKey val id: Long, val passphrase: SecretString?)

@Entity
data class Swap(@PrimaryKey val id: Long, val tokenOutUid: String, val tokenOutCoinCode: String, val tokenInBadge: String?)
