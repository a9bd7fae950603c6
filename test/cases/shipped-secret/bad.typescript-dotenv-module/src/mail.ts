import { API_HOST, SENDGRID_API_KEY } from '@env';

export const send = () => fetch(API_HOST, { headers: { Authorization: `Bearer ${SENDGRID_API_KEY}` } });
