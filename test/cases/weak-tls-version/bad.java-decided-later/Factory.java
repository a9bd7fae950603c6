import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

class Factory {
    SSLContext context() throws Exception {
        return SSLContext.getInstance("TLSv1");
    }

    void prepare(SSLSocket socket) {
        socket.setEnabledProtocols(new String[] {"TLSv1.2", "TLSv1.3"});
    }
}
