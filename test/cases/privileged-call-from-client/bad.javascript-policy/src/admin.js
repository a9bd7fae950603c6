export const users = () => fetch('https://admin.harbor.example/internal/users');
export const tides = () => fetch('https://admin.harbor.example/public/tides');
