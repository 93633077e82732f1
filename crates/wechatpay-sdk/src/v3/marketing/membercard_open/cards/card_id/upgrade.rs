//! 老会员卡模板升级 · Upgrade an old membership card template
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/upgrade`

/// 老会员卡模板升级 · Upgrade an old membership card template
///
/// `/v3/marketing/membercard-open/cards/{card_id}/upgrade`
#[derive(Clone)]
pub struct Upgrade {
    pub(crate) node: crate::chain::Node,
}

impl Upgrade {
    /// 老会员卡模板升级 · Upgrade an old membership card template
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/upgrade`
    ///
    /// 把老会员卡模板升级为微信支付会员卡，指定品牌ID和AppID。模式：普通商户、服务商。
    ///
    /// Upgrades an old membership card template to the current kind, with a brand ID and an app ID. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::upgrade::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().brand_id("1001622624").appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .upgrade()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012545673](https://pay.weixin.qq.com/doc/v3/merchant/4012545673), [partner/4012708437](https://pay.weixin.qq.com/doc/v3/partner/4012708437)
    #[doc(alias(
        "老会员卡模板升级",
        "Upgrade an old membership card template",
        "会员卡",
        "upgrade",
        "cards/upgrade"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/upgrade", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/upgrade")
    }
}

/// 老会员卡模板升级 · Upgrade an old membership card template
pub mod post {

    /// 老会员卡模板升级：请求 · Upgrade an old membership card template: request
    pub struct Request {
        /// 品牌id（必填） · Brand ID (required)
        pub brand_id: Option<String>,
        /// 商户AppId（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 品牌id（必填） · Brand ID (required)
        pub fn brand_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.brand_id = value.into_member();
            self
        }

        /// 商户AppId（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => brand_id: Required "brand_id",
            1 => appid: Required "appid",
        }
    }
}
