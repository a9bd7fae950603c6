import 'dart:io';

void paint(List<Piece> pieces, String text) {
  var last = 0;
  for (final token in pieces) {
    stdout.writeln(text.substring(last, token.start));
    stdout.writeln(token.text);
    last = token.end;
  }
}
