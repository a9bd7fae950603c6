const INITIAL_STATE = { isDark: false };

export default (state = INITIAL_STATE, action) => (action.type === 'DARK' ? { isDark: true } : state);
