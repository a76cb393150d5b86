print("migrated", flush=True)
