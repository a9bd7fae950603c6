struct AccountPreviews: PreviewProvider {
    static var previews: some View { AccountView(password: "R0pe&Sail") }
}
