import android.webkit.CookieManager
import android.webkit.WebView
import com.pixplicity.easyprefs.library.Prefs

fun signIn(web: WebView, token: String, theme: String) {
    CookieManager.getInstance().setCookie("https://acme.com", "session=$token")
    CookieManager.getInstance().setCookie("https://acme.com", "theme=$theme")
    web.evaluateJavascript("localStorage.setItem('token', '$token')", null)
    web.evaluateJavascript("signIn('$token')", null)
    Prefs.putString("token", token)
}
