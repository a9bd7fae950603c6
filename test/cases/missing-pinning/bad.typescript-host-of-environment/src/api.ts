import Config from 'react-native-config';

export const ports = () => fetch(`${Config.API_URL}/ports`);
