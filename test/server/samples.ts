/** Made up; valid in format, in parts so that no scanner takes this file for a leak. */
export const stripeKey = ['sk', 'live', '4eXgH2vTqLw9ZbKc7RmPsD3N'].join('_');

/** A Kotlin file with a hardcoded key. */
export const keysKt = `package com.example

object Keys {
    const val STRIPE = "${stripeKey}"
}
`;

/** A Kotlin file that stores a token in plain preferences. */
export const sessionKt = `package com.example

import android.content.Context

class Session(context: Context) {
    private val preferences = context.getSharedPreferences("session", Context.MODE_PRIVATE)

    fun save(accessToken: String) {
        preferences.edit().putString("access_token", accessToken).apply()
    }
}
`;

/** A TypeScript file that stores a token in plain storage, twice. */
export const sessionTs = `import AsyncStorage from '@react-native-async-storage/async-storage';

export async function save(accessToken: string, refreshToken: string): Promise<void> {
  await AsyncStorage.setItem('access_token', accessToken);
  await AsyncStorage.setItem('refresh_token', refreshToken);
}
`;
