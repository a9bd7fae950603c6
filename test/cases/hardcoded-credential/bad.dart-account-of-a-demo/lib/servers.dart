final demo = ServerAccountDemo(
  url: 'https://demo.music.example',
  username: 'demo',
  password: 'listen2me!',
);
final own = ServerAccount(
  url: 'https://music.harbor.dev',
  username: 'admin',
  password: 'listen2me!',
);
