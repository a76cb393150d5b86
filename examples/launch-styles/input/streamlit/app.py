import streamlit as st

st.title("Orders")
st.metric("Today", 42)
