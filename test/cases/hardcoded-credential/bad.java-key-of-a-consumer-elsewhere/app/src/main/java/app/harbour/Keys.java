package app.harbour;

interface Keys {
    String BIRDSONG_CONSUMER_KEY = "qT7vN2xKd9RwLm4Yb";
    String BIRDSONG_PIER = "hW3zP8sVc6JfXn5Ga";
}
