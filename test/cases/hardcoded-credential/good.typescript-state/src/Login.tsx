export function Login() {
  const [password, setPassword] = useState('');
  const [token, setToken] = useState<string | null>(null);
  if (password === '' || token === 'undefined') return null;
  return <Input placeholder="Password" label="Forgot password?" value={password} onChange={setPassword} />;
}
