declare function MapView(props: { apiKey: string }): null;

export const Map = () => <MapView apiKey="AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2" />;
