String sender() {
  final buffer = StringBuffer();
  buffer.write('SG.6rr3kbbMAm31D8GFxeSM');
  buffer.write('VV.ROdjyLVIxjXWm55DKaIb');
  buffer.write('YzZLCyljG1wz7glubIywsNl');
  return buffer.toString();
}
