import androidx.datastore.core.DataStore

class Settings(private val dataStore: DataStore<UserPreferences>) {
    suspend fun keep(token: String, theme: String) {
        dataStore.updateData { it.toBuilder().setAuthToken(token).build() }
        dataStore.updateData { current -> current.copy(theme = theme) }
        dataStore.updateData { current -> current.copy(accessToken = token) }
        dataStore.updateData { it.toBuilder().setTheme(theme).build() }
        dataStore.updateData { it.toBuilder().setAuthToken(encrypt(token)).build() }
    }
}
