@RestApi(baseUrl: 'https://api.acme.com')
abstract class Api {
  @Headers({'X-Key': 'sk_live_SOmqFiQmA5eJyQ90igFSNWEn'})
  @GET('/items')
  Future<List<Item>> items();
}
