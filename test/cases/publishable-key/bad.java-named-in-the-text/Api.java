interface Api {
    @Headers("X-Open-Weather-Map-Key: 07213a2ac1a1016bb89094b0f204046b")
    @GET("forecast")
    Call<Forecast> forecast();

    @GET("https://api.openweathermap.org/data/2.5/weather?units=metric&appid=bf354df508f848e83e32ef23d3261c3e")
    Call<Weather> weather();

    String EVENTS = "https://events.harbor.example/in?lang=en&amplitude_api_key=0cf8c3ecae9f85c70fd4d7f22dfa374a";
    String NOTIFY = "https://notify.harbor.example/?bugsnag_api_key=281c5cb6012803629b1dfdd6d9fc3095";
    String CMS = "https://cdn.contentful.com/spaces/harbor?access_token=9pmAYFyJu8TtAkLtBw7y1yog7NcRNe0DBLTLNutOVO5";
}
