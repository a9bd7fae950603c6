bool open(String password) => password == 'jellyfish';
