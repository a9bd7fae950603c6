import android.util.Log

class SyncTest {
    fun syncs(helper: TestHelper) {
        val session = helper.signIn()
        Log.d("SyncTest", "as ${session.accessToken}")
    }
}
