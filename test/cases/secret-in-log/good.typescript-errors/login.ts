export async function refresh(): Promise<void> {
  try {
    await api.refreshToken();
  } catch (error) {
    console.error('could not refresh the token', error);
  }
}
