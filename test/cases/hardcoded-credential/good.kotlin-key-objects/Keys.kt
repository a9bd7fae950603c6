import androidx.security.crypto.MasterKey

class Keys(context: Context) {
    private val masterKey = MasterKey.Builder(context).setKeyScheme(MasterKey.KeyScheme.AES256_GCM).build()
    private val masterKeyAlias = "_androidx_security_master_key_"
    private val aesKey = "AES/GCM/NoPadding"
    private val hmacKey = generator.generateKey()
    private val databaseKey = "database_key"
    private val dbKey: String = "settings.db.version"
    private val sharedKey = "shared_element_transition"
    private val aesKeyId = "7f3b9c1e5d2a4f608b9c7d1e3a5f7092"
}
