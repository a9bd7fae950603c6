const LONGEST = 9;

export function PasswordField({ label }: { label: string }) {
  const [isMasked, setMasked] = useState(true);
  const password = validate('passwordFieldInvalid', LONGEST);
  return <Input label={label} password={password} mask={isMasked} onReveal={() => setMasked(false)} />;
}
