flutter build apk --dart-define MAPS_KEY=AIzaSyWKTCBtfM8WDtHcBLqd5hCFwus656slkHh
