"""What a draft says, as far as it can be read: shared by rules, steps and facts to confirm.

Each reading is a function of draft and context that runs once for each draft (`draft.once`).
"""
