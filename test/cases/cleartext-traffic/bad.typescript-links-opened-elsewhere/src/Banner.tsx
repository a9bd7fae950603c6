import { Linking, Text } from 'react-native';
import { STATUS_API_URL, STATUS_PAGE_URL } from './addresses';

export const Banner = () => <Text onPress={() => Linking.openURL(STATUS_PAGE_URL)}>{STATUS_API_URL}</Text>;
export const Other = () => <Text onPress={() => Linking.openURL(STATUS_API_URL)} />;
