const mapsKey = 'AIzaSyFP2wRb1THIKBtdUM6l0wneUV89mHqWtJ0';
