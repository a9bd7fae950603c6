export async function cancel(authToken: string): Promise<void> {
  console.log('cancel', { id, authToken: authToken ? authToken : 'missing' });
  const fresh = await refreshAccessToken();
  console.log('answer:', fresh);
}
