export const reviewer = {
  user: 'store-review',
  password: 'Tide!Mill47',
};

export const session = { token: 'q8Zr3LkP0vXw5nTgB2yHd7Mc' };
