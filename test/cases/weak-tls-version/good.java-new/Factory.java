import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Factory {
    private static final String[] PROTOCOLS = {"TLSv1.2", "TLSv1.3"};

    SSLContext context() throws Exception {
        return SSLContext.getInstance("TLS");
    }

    void prepare(SSLSocket socket) {
        socket.setEnabledProtocols(PROTOCOLS);
        if ("TLSv1".equals(socket.getSession().getProtocol())) throw new IllegalStateException("SSLv3 or TLSv1");
        // SSLContext.getInstance("SSLv3")
    }
}
