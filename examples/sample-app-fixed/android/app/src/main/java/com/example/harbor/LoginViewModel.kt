package com.example.harbor

import androidx.lifecycle.ViewModel
import androidx.lifecycle.viewModelScope
import java.io.IOException
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.flow.MutableStateFlow
import kotlinx.coroutines.flow.StateFlow
import kotlinx.coroutines.flow.update
import kotlinx.coroutines.launch
import kotlinx.coroutines.withContext
import timber.log.Timber

data class LoginState(
    val email: String = "",
    val password: String = "",
    val busy: Boolean = false,
    val error: String? = null,
)

class LoginViewModel(private val auth: AuthRepository) : ViewModel() {

    private val state = MutableStateFlow(LoginState())
    val uiState: StateFlow<LoginState> = state

    fun onEmailChange(email: String) = state.update { it.copy(email = email) }

    fun onPasswordChange(password: String) = state.update { it.copy(password = password) }

    fun signIn(onDone: () -> Unit) {
        state.update { it.copy(busy = true, error = null) }
        viewModelScope.launch {
            try {
                withContext(Dispatchers.IO) { auth.signIn(state.value.email, state.value.password) }
                onDone()
            } catch (failure: IOException) {
                Timber.w(failure, "Password or e-mail address refused")
                state.update { it.copy(error = "That did not work. Please try again.") }
            } finally {
                state.update { it.copy(busy = false, password = "") }
            }
        }
    }
}
