// keyward-ignore publishable-key -- public by design, restricted to this app at the provider
static NSString *const kStripe = @"pk_live_ftIBY3D0QfDZSYpdL19tRJUr";
