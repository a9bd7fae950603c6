class Format {
    static final String SCHEMA_NAMESPACE = "http://format.harbor.app/" + Version.NOW + "/schema";
    static final String FORMAT_BASE_URL = "http://format.harbor.app/";
}
