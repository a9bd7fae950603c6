export async function signIn(url: string, form: FormData): Promise<void> {
  const response = await fetch(url, { method: 'POST', body: form });
  const data = await response.json();
  // A text shows nothing of an object.
  console.log(`answered ${data}`);
  console.log(data.meta, response.status);
  await open(data.accessToken);
}

export async function show(client: Client): Promise<void> {
  const user = await client.user();
  await open(user.name);
  delete user.accessToken;
  console.log(user);
}

export function check(form: Form): void {
  console.log(form.errors);
  mark(form.errors.password);
}

export function give(session: Session): void {
  const copy = make();
  copy.accessToken = session.id;
  console.log(copy.kind);
}

export function other(data: Answer): void {
  console.log(data);
}
