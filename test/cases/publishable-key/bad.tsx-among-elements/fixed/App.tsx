export const App = () => (
  <View>
    <Title text="Shop" />
    {/* keyward-ignore publishable-key -- public by design, restricted to this app at the provider */}
    <StripeProvider publishableKey="pk_live_bTkh8wvO0CFu4xPcBrZVQCHH" />
    <Map
      // The key of the live map
      accessToken="pk.eyJ1IjoiaGFyYm9yIiwiYSI6IjExYmE1YjlhZDUxYjczYmExN2NiY2NkMGYifQ.Ci5yfoEIXXvTOhu91YGQM6"
    />
  </View>
);
