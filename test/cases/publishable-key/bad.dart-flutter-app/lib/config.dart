const mapsApiKey = 'AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2';

class Config {
  static const String stripePublishableKey = 'pk_live_Zt6LqW3xVn8RbK2mPc9JsD4h';
}

void start(Maps maps) {
  maps.open(apiKey: 'AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8');
}
