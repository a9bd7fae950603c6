import android.util.Log;

class Login {
    private static void note(String event, Object... details) {
        Log.d("Login", String.format(event, details));
    }

    void signedIn(int attempt, String accessToken) {
        note("signed in %d %s", attempt, accessToken);
        note("signed in %d", attempt);
    }
}
