import android.os.Bundle;
import android.util.Log;
import com.google.firebase.analytics.FirebaseAnalytics;
import lombok.Data;
import org.json.JSONObject;

@Data
class Account {
    private String password;
}

class LoginResponse {
    private String accessToken;

    @Override
    public String toString() {
        return "LoginResponse(" + accessToken + ")";
    }
}

class Login {
    void show(LoginResponse login, Account account, String token, FirebaseAnalytics analytics) {
        Log.d("Login", "answer " + login);
        Log.d("Login", "account " + account);
        Bundle bundle = new Bundle();
        bundle.putString("token", token);
        analytics.logEvent("login", bundle);
    }
}
