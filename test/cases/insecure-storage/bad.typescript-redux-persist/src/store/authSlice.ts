import { createSlice } from '@reduxjs/toolkit';

const authSlice = createSlice({
  name: 'auth',
  initialState: { accessToken: '', isSignedIn: false, setPassword: () => undefined },
  reducers: {},
});

export default authSlice.reducer;
