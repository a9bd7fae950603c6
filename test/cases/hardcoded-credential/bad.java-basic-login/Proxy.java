import java.net.PasswordAuthentication;

class Proxy {
    PasswordAuthentication login() {
        return new PasswordAuthentication("proxy", "Kelp#forest7".toCharArray());
    }
}
