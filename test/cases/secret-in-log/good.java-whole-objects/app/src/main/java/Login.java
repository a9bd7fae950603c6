import android.os.Bundle;
import android.util.Log;
import com.google.firebase.analytics.FirebaseAnalytics;

class LoginResponse {
    private String accessToken;
}

class Login {
    void show(LoginResponse login, String token, FirebaseAnalytics analytics) {
        Log.d("Login", "answer " + login);
        Bundle bundle = new Bundle();
        bundle.putString("method", "password");
        analytics.logEvent("login", bundle);
    }
}
