export const ports = () => fetch(process.env.EXPO_PUBLIC_API_URL + '/ports');
