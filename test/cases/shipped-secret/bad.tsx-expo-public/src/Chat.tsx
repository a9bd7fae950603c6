export const Chat = () => <Assistant apiKey={process.env.EXPO_PUBLIC_ANTHROPIC_API_KEY} />;
