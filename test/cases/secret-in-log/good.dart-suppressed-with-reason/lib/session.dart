void remember(String token) {
  print(token); // keyward-ignore secret-in-log -- a made-up token of the demo server
}
