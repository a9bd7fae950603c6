package com.example.harbor.other

object Twice {
    val store: DataStore<Preferences> = App.context.dataStore
}
