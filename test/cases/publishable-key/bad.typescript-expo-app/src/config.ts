export const mapsApiKey = 'AIzaSyKq0Rz8Wn3Lv7Tc2Xm5Pd9Jb4Gs6Hf1Ye2';

export const config = {
  apiKey: 'AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Ya8',
  length: 'AIzaSyVx4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Yb7'.length,
  url: `https://maps.googleapis.com/?key=AIzaSyBt4Nz1Rk8Wq0Lm6Tc3Pd7Jb2Gs9Hf5Yc1`,
};
