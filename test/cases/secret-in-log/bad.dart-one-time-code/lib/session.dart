void verify(String otp, String verificationCode, String resetToken) {
  print('code $otp');
  print(verificationCode);
  print(resetToken);
}
