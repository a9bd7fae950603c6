import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import javax.net.ssl.X509TrustManager;

class Managers {
    Object made(ClassLoader loader, X509TrustManager platform) {
        return Proxy.newProxyInstance(loader, new Class<?>[] {X509TrustManager.class}, new InvocationHandler() {
            @Override
            public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
                return null;
            }
        });
    }
}
