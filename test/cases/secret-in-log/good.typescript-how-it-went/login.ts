export async function cancel(authToken: string, phoneOtp: string): Promise<void> {
  console.log('cancel', { id, authToken: authToken ? 'present' : 'missing', tokenLength: authToken?.length });
  console.log(`token: ${authToken ? 'yes' : 'no'}, ${authToken.slice(-4)}`);
  const otpResponse = await verifyOTP({ variables: { otp: phoneOtp } });
  console.log('answer:', otpResponse);
  const saved = await saveAccessToken(authToken);
  console.log(saved);
}

export function watch(tokenPreview: string): void {
  console.log('token', tokenPreview);
}
