export const apiKey = 'your-api-key';
export const clientSecret = process.env.CLIENT_SECRET ?? '';
export const token = '{{token}}';
export const password = 'placeholder';
export const secret = `${process.env.SECRET}`;
export const accessToken = 'xxxx-xxxx-xxxx-xxxx';
