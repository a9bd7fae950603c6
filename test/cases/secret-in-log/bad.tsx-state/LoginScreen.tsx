import { useState } from 'react';

export function LoginScreen() {
  const [password, setPassword] = useState('');
  return <Button onPress={() => console.log(password)} onChange={setPassword} />;
}
