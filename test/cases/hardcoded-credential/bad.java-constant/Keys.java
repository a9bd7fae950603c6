final class Keys {
    static final String CLIENT_SECRET = "q9LxT4vZ7bWm2RcK8pNd";
    static final String API_KEY = "5d41402abc4b2a76b9719d911017c592";
}
