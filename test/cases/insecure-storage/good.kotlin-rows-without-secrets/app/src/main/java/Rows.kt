import androidx.room.Entity
import androidx.room.PrimaryKey

@Entity
data class Device(@PrimaryKey val id: Long, val pushToken: String, val tokenExpiry: Long, val passwordHash: String)

@Entity
data class Session(@PrimaryKey val id: Long, val encryptedToken: String, val isTokenValid: Boolean)

data class Login(val accessToken: String)
