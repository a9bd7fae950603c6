export default {
  expo: {
    name: 'harbor',
    extra: {
      openAiKey: process.env.OPENAI_API_KEY,
      mail: { password: process.env.SMTP_PASSWORD ?? '' },
      mapsKey: process.env.GOOGLE_MAPS_API_KEY,
      apiUrl: process.env.API_URL,
    },
    ios: { config: { googleMapsApiKey: process.env.GOOGLE_MAPS_API_KEY } },
    hooks: { postPublish: [{ config: { authToken: process.env.SENTRY_AUTH_TOKEN } }] },
  },
};
