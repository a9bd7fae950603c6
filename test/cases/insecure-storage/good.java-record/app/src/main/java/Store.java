import android.content.SharedPreferences;
import com.google.gson.Gson;

class Profile {
    private String name;
    private int tokenCount;
}

class Store {
    void keep(SharedPreferences preferences, Profile profile, Gson gson, String accessToken) {
        preferences.edit().putString("profile", gson.toJson(profile)).apply();
        Prefs.putString("token", accessToken);
    }
}
