import okhttp3.Request;

class Calls {
    Request list() {
        return new Request.Builder()
            .url("https://api.harbor-mail.com/list")
            .header("Authorization", "Bearer " + "n3VbX9qK5tZr1LwM7cPd2sGh")
            .build();
    }
}
