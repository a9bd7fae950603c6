export const POST = () => fetch('https://api.anthropic.com/v1/messages', { method: 'POST' });
