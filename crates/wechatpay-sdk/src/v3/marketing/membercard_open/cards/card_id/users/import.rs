//! 根据openid导入用户会员卡 · Import a membership card by openid
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/users/import`

/// 根据openid导入用户会员卡 · Import a membership card by openid
///
/// `/v3/marketing/membercard-open/cards/{card_id}/users/import`
#[derive(Clone)]
pub struct Import {
    pub(crate) node: crate::chain::Node,
}

impl Import {
    /// 根据openid导入用户会员卡 · Import a membership card by openid
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/users/import`
    ///
    /// 按openid为老会员导入会员卡，返回会员卡号；重试时沿用原商户请求单号。模式：普通商户、服务商。
    ///
    /// Imports a user's membership card by openid and returns the card code. Keep the request number when you retry. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::users::import::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .openid("obLatjnx9gnqzS4myYGmLZ7LgLBA")
    ///     .out_request_no("100002322019090134234sfdf");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .users()
    ///     .import()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012549739](https://pay.weixin.qq.com/doc/v3/merchant/4012549739), [partner/4012727561](https://pay.weixin.qq.com/doc/v3/partner/4012727561)
    #[doc(alias(
        "根据openid导入用户会员卡",
        "Import a membership card by openid",
        "会员卡",
        "import",
        "users/import"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/users/import", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/users/import")
    }
}

/// 根据openid导入用户会员卡 · Import a membership card by openid
pub mod post {

    /// 根据openid导入用户会员卡：请求 · Import a membership card by openid: request
    pub struct Request {
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// 会员卡code · Membership card code
        pub code: Option<String>,
        /// 商户请求单号（必填） · Merchant request number (required)
        pub out_request_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }

        /// 会员卡code · Membership card code
        pub fn code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.code = value.into_member();
            self
        }

        /// 商户请求单号（必填） · Merchant request number (required)
        pub fn out_request_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_request_no = value.into_member();
            self
        }
    }

    /// 根据openid导入用户会员卡：应答 · Import a membership card by openid: answer
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
            0 => openid: Required "openid",
            1 => code: Optional "code",
            2 => out_request_no: Required "out_request_no",
        }
        Response {
            0 => code: Optional "code",
        }
    }
}
