final host = 'api.acme.com';
final items = Uri(scheme: 'http', host: host, path: '/items');
final socket = Uri(scheme: 'ws', host: 'live.acme.com');
