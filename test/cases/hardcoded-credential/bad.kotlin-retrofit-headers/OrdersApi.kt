import retrofit2.http.GET
import retrofit2.http.Headers

interface OrdersApi {
    @Headers("X-Auth-Token: 7hQm2Zx9Kp4WvR8tLc1J", "Accept: application/json")
    @GET("orders")
    suspend fun orders(): List<Order>
}
