class Mailer {
    private String smtpPassword = "Mail&Boat8";

    void open(Transport transport) {
        transport.setPassword("Mail&Boat9");
        transport.setAccessToken("J4kZ8wQ2xN6vT1mR9pLc");
    }
}
