let feed = URL(string: "https://files.harbor-mail.com/list?folder=7&ftp_password=Reef4harbour88")
let other = URL(string: "https://files.harbor-mail.com/list?reset_password=true&token=harbor")
