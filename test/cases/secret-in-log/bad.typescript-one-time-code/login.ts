export const received = (otp: string) => console.log('code', otp);
