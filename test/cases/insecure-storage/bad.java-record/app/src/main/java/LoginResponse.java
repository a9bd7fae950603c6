public class LoginResponse {
    private String accessToken;
    private String name;

    public String getAccessToken() {
        return accessToken;
    }
}
