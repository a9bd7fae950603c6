package com.example.harbor

import android.os.Bundle
import androidx.activity.ComponentActivity
import androidx.activity.compose.setContent
import androidx.activity.viewModels
import androidx.compose.foundation.layout.Column
import androidx.compose.material3.Button
import androidx.compose.material3.OutlinedTextField
import androidx.compose.material3.Text
import androidx.compose.runtime.collectAsState
import androidx.compose.runtime.getValue
import androidx.compose.ui.res.stringResource
import androidx.lifecycle.viewmodel.initializer
import androidx.lifecycle.viewmodel.viewModelFactory

class MainActivity : ComponentActivity() {

    private val login: LoginViewModel by viewModels {
        viewModelFactory { initializer { LoginViewModel((application as HarborApp).auth) } }
    }

    override fun onCreate(savedInstanceState: Bundle?) {
        super.onCreate(savedInstanceState)
        setContent {
            val state by login.uiState.collectAsState()
            Column {
                OutlinedTextField(state.email, login::onEmailChange, label = { Text(stringResource(R.string.email)) })
                OutlinedTextField(
                    value = state.password,
                    onValueChange = login::onPasswordChange,
                    label = { Text(stringResource(R.string.password)) },
                )
                Button(onClick = { login.signIn(::finish) }, enabled = !state.busy) {
                    Text(stringResource(R.string.sign_in))
                }
                state.error?.let { Text(it) }
            }
        }
    }
}
