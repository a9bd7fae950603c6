package harbor

import org.unifiedpush.android.embedded_fcm_distributor.EmbeddedDistributorReceiver

class Endpoints : AccountReceiver() {
    override fun getEndpoint(token: String): String {
        return "https://up.harbor-pay.io/account?token=$token"
    }
}
