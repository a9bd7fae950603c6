package com.example

import androidx.compose.runtime.Composable
import androidx.compose.ui.tooling.preview.Preview

@Preview
@Composable
fun AvatarPreview() {
    Avatar(imageUrl = "http://images.harbor-tickets.com/avatar.png")
}
