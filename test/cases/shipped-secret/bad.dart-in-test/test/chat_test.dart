void main() {
  const key = String.fromEnvironment('OPENAI_API_KEY');
}
