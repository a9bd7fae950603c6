import retrofit2.http.POST
import retrofit2.http.Query

interface TwoFactorService {
    @POST("twofactor/validate")
    fun validate(@Query("token") token: String): Call
}
