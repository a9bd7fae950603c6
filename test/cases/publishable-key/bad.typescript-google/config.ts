export const mapsKey = 'AIzaSyVIueUj6xkNWsTw2F1OaPPnSEaNqo8DwVr';
