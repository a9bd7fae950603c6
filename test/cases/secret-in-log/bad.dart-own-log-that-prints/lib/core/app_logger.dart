void log(String? message) => print(message);
