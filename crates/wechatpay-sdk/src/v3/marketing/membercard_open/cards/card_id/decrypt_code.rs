//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`

/// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
pub struct DecryptCode {
    pub(crate) node: crate::chain::Node,
}

impl DecryptCode {
    /// 加密code解码（跳转型激活） (direct and partner)
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::decrypt_code::get;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = get::Request::new()
    ///     .encrypt_code("XXIzTtMqCxwOaawoE91+VJdsFmv7b8g0VZIZkqf4GWA60Fzpc8ksZ/5ZZ0DVkXdE");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .decrypt_code()
    ///     .get(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550742)
    #[inline]
    pub fn get(self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/cards/{card_id}/decrypt-code", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/decrypt-code")
    }
}

/// 加密code解码（跳转型激活）
pub mod get {
    use crate::message;

    /// 加密code解码（跳转型激活）：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[message::required::<String>("encrypt_code")];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 加密code（必填）
        pub fn encrypt_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("encrypt_code", value))
        }
    }

    /// 加密code解码（跳转型激活）：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code
        pub code: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => code: "code",
        }
    }
}
