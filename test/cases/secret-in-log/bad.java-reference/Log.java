import android.util.Log;
import java.util.Optional;

class Start {
    void start(Optional<Session> session) {
        String that = session.map(Session::getAccessToken).orElse("");
        Log.d("start", that);
    }
}
