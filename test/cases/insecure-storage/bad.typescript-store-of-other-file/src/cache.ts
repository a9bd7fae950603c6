import AsyncStorage from '@react-native-async-storage/async-storage';

const cache = AsyncStorage;
export default cache;
