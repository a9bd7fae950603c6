import java.util.HashMap;
import java.util.Map;

class Login {
    Map<String, String> form() {
        Map<String, String> form = new HashMap<>();
        form.put("user", "harbor");
        form.put("password", "N3ptune!");
        return form;
    }

    String getApiSecret() {
        return "e4d909c290d0fb1ca068ffaddf22cbd0";
    }
}
