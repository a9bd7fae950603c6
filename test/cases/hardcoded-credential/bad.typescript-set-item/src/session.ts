export async function seed(storage: Storage, client: Client) {
  client.setAuthToken('y3KqX7wLz2TvNm5RcP8J');
  client.defaults.headers['Authorization'] = 'Token d3d9446802a44259755d38e6d163e820';
}
