export async function cancel(id: string, authToken: string | null): Promise<void> {
  console.log('Cancelling', { id, authToken: authToken ? 'Present' : 'Missing', tokenLength: authToken?.length });
  const answer = await verifyOTP(id);
  console.log('answer', answer);
}
