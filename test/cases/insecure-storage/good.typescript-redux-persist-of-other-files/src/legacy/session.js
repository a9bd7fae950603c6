const INITIAL_STATE = { accessToken: null, userName: null };

export default (state = INITIAL_STATE, action) => {
  switch (action.type) {
    case 'SIGNED_IN':
      return { ...state, accessToken: action.accessToken };
    default:
      return state;
  }
};
