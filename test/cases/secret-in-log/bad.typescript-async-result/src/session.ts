async function current() {
  const response = await fetch('https://shop.example/session');
  const { accessToken } = await response.json();
  return accessToken;
}

export async function show() {
  const value = await current();
  console.log('session', value);
}
