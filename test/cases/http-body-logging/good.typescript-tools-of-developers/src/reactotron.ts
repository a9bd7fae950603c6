import Reactotron from 'reactotron-react-native';
import { startNetworkLogging } from 'react-native-network-logger';

if (__DEV__) {
  Reactotron.configure({ name: 'Acme' }).useReactNative().connect();
  startNetworkLogging();
}
Reactotron.configure({ name: 'Acme' }).useReactNative({ networking: false });
