enum Keys {
  stripe('sk_live_0fzGdjaNtEU7xvOdLMfxM1Yv'),
  none('');

  const Keys(this.value);
  final String value;
}
