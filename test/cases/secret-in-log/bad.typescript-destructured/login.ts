export async function signIn(api: Api): Promise<void> {
  const { clientSecret: value } = await api.load();
  const text = `loaded ${value}`;
  console.log(text);
}
