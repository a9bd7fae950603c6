class Paging {
    private String nextPageToken = "CDIQAA7xk29PwLmZ4t";
    private String cursorToken = "b7Rk2pWq9ZxV4tLm8NcY1sHd";
    private String fcmToken = "d2K9xQ7pLm4vT1zW8nRc";

    void onNewToken(String token) {
        token = "d2K9xQ7pLm4vT1zW8nRc";
    }
}
