import io.realm.Realm;
import io.realm.RealmConfiguration;

class Open {
    Realm open(byte[] key) {
        return Realm.getInstance(new RealmConfiguration.Builder().encryptionKey(key).build());
    }
}
