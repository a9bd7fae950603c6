import { useState } from 'react';
import { Button, Text, TextInput, View } from 'react-native';
import { signIn } from '../auth';

interface LoginState {
  readonly email: string;
  readonly password: string;
  readonly busy: boolean;
  readonly problem?: string;
}

const initialState: LoginState = { email: '', password: '', busy: false };

export function LoginScreen({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [state, setState] = useState(initialState);

  async function submit(): Promise<void> {
    setState({ ...state, busy: true });
    try {
      await signIn(state.email, state.password);
      setState(initialState);
      onSignedIn();
    } catch (error) {
      console.warn('Password or e-mail address refused', error);
      setState({ ...state, busy: false, problem: 'That did not work. Please try again.' });
    }
  }

  return (
    <View>
      <TextInput
        accessibilityLabel="E-mail address"
        autoCapitalize="none"
        value={state.email}
        onChangeText={(email) => setState({ ...state, email })}
      />
      <TextInput
        accessibilityLabel="Password"
        secureTextEntry
        value={state.password}
        onChangeText={(password) => setState({ ...state, password })}
      />
      <Button title="Sign in" disabled={state.busy} onPress={() => void submit()} />
      {state.problem !== undefined && <Text>{state.problem}</Text>}
    </View>
  );
}
