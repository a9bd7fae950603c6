import Reactotron from 'reactotron-react-native';
import { startNetworkLogging } from 'react-native-network-logger';

Reactotron.configure({ name: 'Acme' }).useReactNative().connect();
startNetworkLogging();
