import android.util.Log;
import org.json.JSONException;
import org.json.JSONObject;

class Login {
    private Store store;

    void answered(String text) throws JSONException {
        JSONObject json = new JSONObject(text);
        Log.d("Login", "json: " + json.toString());
        store.open(json.getString("access_token"));
    }

    void written(Gson gson, Session session) {
        Log.d("Login", gson.toJson(session));
        store.open(session.getAccessToken());
    }
}
