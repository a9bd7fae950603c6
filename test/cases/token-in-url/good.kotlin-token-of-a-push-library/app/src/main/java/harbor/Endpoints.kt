package harbor

import android.content.Context
import org.unifiedpush.android.embedded_fcm_distributor.EmbeddedDistributorReceiver

class Endpoints : EmbeddedDistributorReceiver() {
    override fun getEndpoint(context: Context, token: String, instance: String): String {
        return "https://up.harbor-pay.io/FCM?v2&instance=$instance&token=$token"
    }
}
