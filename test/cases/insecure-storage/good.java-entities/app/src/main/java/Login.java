import io.realm.RealmObject;

public class Login extends RealmObject {
    private String password;
}
