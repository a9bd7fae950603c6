final key = r'sk_live_nWZpUMBC6xdcV1cQGWesqjIz';
final header = r'Bearer sk_live_Liqk6J5mtEPWywWGLHm65Tyz';
