void show(Session? session, String? token) {
  print(session?.user?.token ?? 'none');
  print(token!);
}
