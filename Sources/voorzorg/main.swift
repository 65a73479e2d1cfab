print("voorzorg")
