//! 激活会员卡（跳转型激活） · Activate a membership card
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`

/// 激活会员卡（跳转型激活） · Activate a membership card
///
/// `/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
#[derive(Clone)]
pub struct Activate {
    pub(crate) node: crate::chain::Node,
}

impl Activate {
    /// 激活会员卡（跳转型激活） · Activate a membership card
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate`
    ///
    /// 跳转型激活时商户核对用户信息后激活会员卡，并设置会员卡编号。模式：普通商户、服务商。
    ///
    /// Activates a user's membership card after redirect activation and sets its member number. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::codes::code::activate::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new();
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
    /// 官方文档 · Official pages: [merchant/4012550809](https://pay.weixin.qq.com/doc/v3/merchant/4012550809), [partner/4012728123](https://pay.weixin.qq.com/doc/v3/partner/4012728123)
    #[doc(alias(
        "激活会员卡（跳转型激活）",
        "Activate a membership card",
        "会员卡",
        "activate",
        "codes/activate"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node
            .post("/v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/codes/{code}/activate")
    }
}

/// 激活会员卡（跳转型激活） · Activate a membership card
pub mod post {

    /// 激活会员卡（跳转型激活）：请求 · Activate a membership card: request
    pub struct Request {
        /// 会员卡编号 · Membership number
        pub membership_number: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡编号 · Membership number
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
