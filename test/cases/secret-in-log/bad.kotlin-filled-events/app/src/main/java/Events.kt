import com.google.firebase.Firebase
import com.google.firebase.analytics.analytics
import com.google.firebase.crashlytics.crashlytics
import com.mixpanel.android.mpmetrics.MixpanelAPI
import io.sentry.Breadcrumb
import io.sentry.Sentry

fun report(token: String, mixpanel: MixpanelAPI) {
    Firebase.crashlytics.setCustomKey("token", token)
    Firebase.analytics.logEvent("login", bundleOf("token" to token))
    mixpanel.track("login", JSONObject().put("step", 1).put("token", token))
    mixpanel.track("login", JSONObject().apply { put("token", token) })
    Sentry.configureScope { it.setTag("token", token) }
    Sentry.addBreadcrumb(Breadcrumb().apply { message = token })
}
