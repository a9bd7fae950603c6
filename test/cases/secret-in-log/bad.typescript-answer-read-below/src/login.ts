export async function signIn(url: string, form: FormData): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: form });
  const data = await response.json();
  console.log(data);
  await open(data.accessToken);
}

export async function renew(client: Client, form: FormData): Promise<void> {
  const response = await client.send(form);
  console.log('renewed', response);
  await open(response.data.session.refreshToken);
}

export async function show(client: Client): Promise<void> {
  const user = await client.user();
  console.log(JSON.stringify(user));
  await open(user.accessToken);
}
