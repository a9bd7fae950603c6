export const Map = () => <MapView apiKey={process.env.EXPO_PUBLIC_MAPS_API_KEY} />;
