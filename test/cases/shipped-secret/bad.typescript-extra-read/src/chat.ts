import Constants from 'expo-constants';

export const key = Constants.expoConfig.extra.anthropicApiKey;
export const older = Constants.manifest.extra.clientSecret;
export const maps = Constants.expoConfig.extra.mapsApiKey;
