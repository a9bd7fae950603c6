class _PinState {
  String _enteredPinCode = "";

  void known(bool isValid) {
    setState(() => _enteredPinCode = isValid ? "123456" : "");
  }
}
