class Demo {
    // keyward-ignore hardcoded-credential -- the public demo account, emptied every night
    private String password = "DemoHarbor1";
}
