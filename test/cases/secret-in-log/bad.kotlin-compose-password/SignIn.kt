package com.acme.shop

import android.util.Log
import androidx.compose.material3.OutlinedTextField
import androidx.compose.runtime.Composable

@Composable
fun SignIn(shown: Boolean) {
    var name by remember { mutableStateOf("") }
    var digits by remember { mutableStateOf("") }
    OutlinedTextField(value = name, onValueChange = { Log.d("SignIn", it) })
    OutlinedTextField(
        value = digits,
        onValueChange = { digits = it },
        visualTransformation = if (shown) VisualTransformation.None else PasswordVisualTransformation(),
    )
    Button(onClick = { Log.d("SignIn", "$name $digits") }) { Text("Sign in") }
    Button(onClick = { Log.d("SignIn", "$name ${digits.length}") }) { Text("Sign in") }
}
