//! 加密code解码（跳转型激活） · Decrypt a membership card code
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`

/// 加密code解码（跳转型激活） · Decrypt a membership card code
///
/// `/v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
#[derive(Clone)]
pub struct DecryptCode {
    pub(crate) node: crate::chain::Node,
}

impl DecryptCode {
    /// 加密code解码（跳转型激活） · Decrypt a membership card code
    ///
    /// `GET /v3/marketing/membercard-open/cards/{card_id}/decrypt-code`
    ///
    /// 跳转型激活时把加密的会员卡号解码，返回明文卡号，用于后续激活。模式：普通商户、服务商。
    ///
    /// Decrypts the encrypted card code passed on during redirect activation and returns the plain code. Modes: direct merchant, partner.
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
    /// 官方文档 · Official pages: [merchant/4012550742](https://pay.weixin.qq.com/doc/v3/merchant/4012550742), [partner/4012727758](https://pay.weixin.qq.com/doc/v3/partner/4012727758)
    #[doc(alias(
        "加密code解码（跳转型激活）",
        "Decrypt a membership card code",
        "会员卡",
        "decrypt-code",
        "cards/decrypt-code"
    ))]
    #[inline]
    pub fn get(&self, request: get::Request) -> crate::Call<get::Response> {
        self.node.query("/v3/marketing/membercard-open/cards/{card_id}/decrypt-code", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/decrypt-code")
    }
}

/// 加密code解码（跳转型激活） · Decrypt a membership card code
pub mod get {

    /// 加密code解码（跳转型激活）：请求 · Decrypt a membership card code: request
    pub struct Request {
        /// 加密code（必填） · Encrypted code (required)
        pub encrypt_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 加密code（必填） · Encrypted code (required)
        pub fn encrypt_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.encrypt_code = value.into_member();
            self
        }
    }

    /// 加密code解码（跳转型激活）：应答 · Decrypt a membership card code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => encrypt_code: Required "encrypt_code",
        }
        Response {
            0 => code: Optional "code",
        }
    }
}
