package com.acme.shop;

class Keys {
    private static final byte[] KEPT = {41, 49, 5, 54, 51, 44, 63, 5, 62, 52, 2, 8, 19, 22, 105, 40, 27, 12, 61, 62, 111, 55, 28, 12, 48, 109, 52, 41, 25, 47, 3, 17};

    static String stripe() {
        byte[] open = new byte[KEPT.length];
        for (int i = 0; i < KEPT.length; i++) open[i] = (byte) (KEPT[i] ^ 0x5a);
        return new String(open);
    }

    static final String[] COLOURS = {
        "amber", "azure", "beige", "black", "blue", "bronze",
        "brown", "coral", "cream", "crimson", "cyan", "denim",
        "ebony", "emerald", "fawn", "gold", "grape", "green",
        "grey", "indigo", "ivory", "jade", "khaki", "lemon",
        "lilac", "lime", "linen", "magenta", "mauve", "mint",
        "moss", "navy", "ochre", "olive", "onyx", "orange",
        "peach", "pearl", "pink", "plum", "purple", "red",
        "rose", "ruby", "rust", "sage", "sand", "silver",
        "slate", "tan", "teal", "umber", "violet", "white",
    };
}
