package app.quay;

class Keys {
    static final String SPELL = "moorings-at-nine";
}
