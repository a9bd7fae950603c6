package com.acme.shop

@PreviewLightDark
@Composable
private fun FieldPreview() {
    Field(password = "Kantar7741Feder!")
}

@Composable
private fun LoginForm() {
    Field(password = "Kantar7741Feder!")
}
