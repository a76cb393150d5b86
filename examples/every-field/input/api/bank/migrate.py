print("migrate: done")
