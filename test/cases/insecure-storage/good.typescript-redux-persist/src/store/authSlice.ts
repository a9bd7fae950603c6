import { createSlice } from '@reduxjs/toolkit';

export default createSlice({ name: 'auth', initialState: { accessToken: '' }, reducers: {} }).reducer;
