class Tracker {
    void start(Client client) {
        String value = "w8Kq3ZtLx0Vn5RcP2mJd7b";
        client.open(new Options().accessToken(value));
    }
}
