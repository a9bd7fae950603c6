package com.example.harbor

import android.content.Context
import de.robv.android.xposed.XSharedPreferences

fun settings(context: Context) = context.getSharedPreferences("settings", Context.MODE_WORLD_READABLE)

fun inHookedApp() = XSharedPreferences("com.example.harbor", "settings")
