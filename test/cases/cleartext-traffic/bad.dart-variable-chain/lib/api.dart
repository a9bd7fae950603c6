final host = 'http://api.acme.com';
final items = '$host/items';
final load = () => client.getUrl(Uri.parse(items));
