import { MapView } from './MapView';

export const mapsApiKey = 'AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2';
export const Map = () => <MapView apiKey="AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8" />;
