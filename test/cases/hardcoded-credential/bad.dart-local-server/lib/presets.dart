const presets = {
  'tunnel': {
    'server': '127.0.0.1',
    'password': '8JCsPssfgS8tiRwiMlhARg9Kd4Tz8Rb3',
  },
  'socket': {
    'obfuscation': {'type': 'salt', 'password': 'cry-me-a-r1ver'},
    'server': 'localhost',
  },
  'harbour': {
    'password': '7KCtQttghT9ujSxjNmiBSh0Le5Ua9Sc4',
    'server': 'tunnel.harbor-mail.com',
  },
};
