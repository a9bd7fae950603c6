void print(Object value) {}

class Terminal {
  void log(String text) {}

  void show(String token, Printer printer) {
    print(token);
    log(token);
    printer.print(token);
  }
}
