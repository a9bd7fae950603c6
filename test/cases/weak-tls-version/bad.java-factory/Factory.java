import java.io.IOException;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Factory {
    private static final String[] PROTOCOLS = {"TLSv1.1", "TLSv1.2"};

    SSLContext context() throws Exception {
        return SSLContext.getInstance("TLSv1");
    }

    void prepare(SSLSocket socket) throws IOException {
        socket.setEnabledProtocols(PROTOCOLS);
        socket.startHandshake();
    }

    void prepareOld(SSLSocket socket) {
        socket.setEnabledProtocols(new String[] {"TLSv1", "TLSv1.1"});
    }
}
