export const slot = 'last_route';
export const theme = 'theme';
export const kept = new Map<string, string>();
