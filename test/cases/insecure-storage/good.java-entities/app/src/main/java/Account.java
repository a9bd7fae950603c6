import androidx.room.Entity;
import androidx.room.PrimaryKey;

@Entity
public class Account {
    @PrimaryKey
    public long id;
    public String pushToken;
    public String passwordHash;
    public boolean hasPassword;
}
