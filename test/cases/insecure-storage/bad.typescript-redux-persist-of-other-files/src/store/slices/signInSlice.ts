import { createSlice, PayloadAction } from '@reduxjs/toolkit';

export type SignInState = { apiToken?: string; isOpen?: boolean };

const initialState: SignInState = {};

const slice = createSlice({
  name: 'signIn',
  initialState,
  reducers: {
    setApiToken: (state, action: PayloadAction<string>) => {
      state.apiToken = action.payload;
    },
  },
});
const { reducer, name } = slice;
export { name };
export default reducer;
