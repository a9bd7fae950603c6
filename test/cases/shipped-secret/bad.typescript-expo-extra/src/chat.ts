import Constants from 'expo-constants';

export const key = Constants.expoConfig?.extra?.openAiKey;
