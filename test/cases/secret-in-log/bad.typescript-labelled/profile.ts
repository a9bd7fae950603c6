export function show(text: string, data: { value: string }): void {
  console.log('JWT => ', data.value);
  console.log(`otp: ${text}`);
}
