import { Button } from 'react-native';
import { getWalletPassword } from '../storage';

export const DevCommands = () => <Button title="Show" onPress={async () => console.log(await getWalletPassword())} />;
