import android.util.Log;
import org.json.JSONException;
import org.json.JSONObject;

class Login {
    private Store store;

    void answered(JSONObject json) throws JSONException {
        Log.d("Login", "length: " + json.length());
        store.open(json.getString("access_token"));
    }

    void shown(Session session) {
        Log.d("Login", "session " + session.getId());
        store.open(session.getAccessToken());
    }
}
