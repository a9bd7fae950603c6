export const App = () => <Payment apiKey="sk_live_tkIxzfNvIeAuB4jv0ngaugHz" mode="live" />;
