//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
#[derive(Clone)]
pub struct Activate {
    pub(crate) node: crate::chain::Node,
}

impl Activate {
    /// 激活会员卡（跳转型激活） (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::activate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().membership_number("316510891298");
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .codes()
    ///     .code("478515832665")
    ///     .activate()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550809)
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", request)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")
    }
}

/// 激活会员卡（跳转型激活）
pub mod post {

    /// 激活会员卡（跳转型激活）：请求
    pub struct Request {
        /// 会员卡编号
        pub membership_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡编号
        pub fn membership_number<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.membership_number = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => membership_number: Optional "membership_number",
        }
    }
}
