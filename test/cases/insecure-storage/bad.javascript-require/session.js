const AsyncStorage = require('@react-native-async-storage/async-storage').default;

exports.remember = function (token) {
  return AsyncStorage.setItem('auth', token);
};
