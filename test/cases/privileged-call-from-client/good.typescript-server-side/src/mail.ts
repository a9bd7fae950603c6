'use server';

export const send = () => fetch('https://api.resend.com/emails', { method: 'POST' });
