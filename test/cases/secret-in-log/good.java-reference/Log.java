import android.util.Log;
import java.util.Optional;

class Start {
    void start(Optional<Session> session, Optional<String> accessToken) {
        String that = session.map(Session::getName).orElse("");
        Log.d("start", that);
        Log.d("start", "characters: " + accessToken.map(String::length).orElse(0));
    }
}
