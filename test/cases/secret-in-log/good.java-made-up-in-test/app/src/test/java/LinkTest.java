class LinkTest {
    private String password = "harbour-view";
    private String part = "password:" + password;

    void parses() {
        String link = "shop://login/" + part;
        System.out.println(link);
        System.out.println("again " + password);
    }
}
