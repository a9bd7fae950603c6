import javax.net.ssl.SSLParameters
import javax.net.ssl.SSLSocket

class Sockets(private val protocols: Array<String>) {
    fun open(socket: SSLSocket) {
        socket.enabledProtocols = arrayOf("TLSv1", "TLSv1.2")
    }

    fun prepare(parameters: SSLParameters) {
        parameters.apply { protocols = arrayOf("SSLv3") }
        if (BuildConfig.DEBUG) parameters.protocols = arrayOf("TLSv1.1")
    }
}
