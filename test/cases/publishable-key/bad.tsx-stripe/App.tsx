export const App = () => <StripeProvider publishableKey="pk_live_h3YqEr0xlC8e9SNmhtYGIIVn">{children}</StripeProvider>;
