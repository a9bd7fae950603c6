export function show(user: string, password: string) {
  const parameters = new URLSearchParams();
  parameters.append('user', user);
  parameters.append('password', password);
  console.log('sending', parameters.toString());
}
