import { createSlice } from '@reduxjs/toolkit';

const slice = createSlice({ name: 'cache', initialState: { refreshToken: '' }, reducers: {} });
const { reducer, name } = slice;
export { name };
export default reducer;
