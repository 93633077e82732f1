//! A WeChat Pay of your own on localhost.
