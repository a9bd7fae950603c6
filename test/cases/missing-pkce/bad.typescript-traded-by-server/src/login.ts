export function open(server: string, state: string) {
  const redirect = `${server}/_oauth/github?close`;
  return `https://github.com/login/oauth/authorize?client_id=harbor&redirect_uri=${encodeURIComponent(redirect)}&response_type=code&state=${state}`;
}
