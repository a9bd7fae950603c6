import androidx.room.Entity;
import androidx.room.Ignore;
import androidx.room.PrimaryKey;

@Entity
public class Account {
    @PrimaryKey
    public long id;
    public String refreshToken;
    @Ignore
    public String password;
}
