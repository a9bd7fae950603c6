import android.content.SharedPreferences;
import android.webkit.CookieManager;
import android.webkit.WebView;
import com.google.gson.Gson;
import io.paperdb.Paper;

class Store {
    void keep(SharedPreferences preferences, LoginResponse login, Gson gson, WebView web, String token) {
        preferences.edit().putString("login", gson.toJson(login)).apply();
        CookieManager.getInstance().setCookie("https://acme.com", "session=" + token);
        Paper.book().write("token", token);
        web.loadUrl("javascript:localStorage.setItem('token', '" + token + "')");
    }
}
