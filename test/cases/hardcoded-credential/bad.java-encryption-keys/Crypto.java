class Crypto {
    private static final String DB_KEY = "457c769f39d8644199c0e5bdbcfbc85b37ce91cbde1fc1b0ea6b44f130436dd7";

    void open(Database database) {
        database.setMasterKey("/lUYy+jf5ZKWlGvSaTWgFL46K3xzpCDDOaD5Qjc3bQk=");
    }
}
