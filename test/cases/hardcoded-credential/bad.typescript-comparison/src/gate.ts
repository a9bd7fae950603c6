export const isAdmin = (password: string): boolean => password === 'seahorse';
