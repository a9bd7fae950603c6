package a;

class Client {
    void start(Request request, Config config) {
        request.header("X-Api-Secret", Values.MAIN);
        config.clientSecret = Values.HEAD + Values.TAIL;
        request.header("X-Page", Values.MAIN);
    }
}
