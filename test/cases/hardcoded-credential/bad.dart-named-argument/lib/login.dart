Future<void> review(Client client) => client.signIn(
      user: 'review',
      password: 'Sh1pwreck',
    );
