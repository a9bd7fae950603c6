import Config from 'react-native-config';

export const debugToken = Config.APP_CHECK_ANDROID_DEBUG_TOKEN;
export const token = Config.PAYMENTS_SECRET_TOKEN;
