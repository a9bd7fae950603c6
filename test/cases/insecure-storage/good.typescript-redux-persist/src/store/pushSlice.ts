import { createSlice } from '@reduxjs/toolkit';

export default createSlice({ name: 'notifications', initialState: { token: '' }, reducers: {} }).reducer;
