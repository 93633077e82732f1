//! `/v3/marketing/membercard-open/cards/{card_id}/qrcode`

/// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
pub struct Qrcode {
    pub(crate) node: crate::chain::Node,
}

impl Qrcode {
    /// 创建会员卡二维码 (direct and partner)
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::qrcode::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .activate_type(post::ActivateType::AUTO_ACTIVATE)
    ///     .activate_url("https://w.url.cn/s/Ahz3p2C")
    ///     .activate_appid("wxea9c30a90fs8d3fe")
    ///     .activate_path("pages/activate/activate")
    ///     .outer_str("szwxtd");
    /// let answer = client
    ///     .v3()
    ///     .marketing()
    ///     .membercard_open()
    ///     .cards()
    ///     .card_id("pbLatjvWOibDc5-TBnbUk1pD12o0")
    ///     .qrcode()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4012550605)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/qrcode", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/qrcode")
    }
}

/// 创建会员卡二维码
pub mod post {
    use crate::message;

    enumeration! {
        /// 会员卡激活类型
        ActivateType {
            AUTO_ACTIVATE = "AUTO_ACTIVATE",
            JUMP_ACTIVATE = "JUMP_ACTIVATE",
        }
    }

    /// 创建会员卡二维码：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<crate::Enumeration<ActivateType>>("activate_type"),
            message::optional::<String>("activate_url"),
            message::optional::<String>("activate_appid"),
            message::optional::<String>("activate_path"),
            message::optional::<String>("outer_str"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 会员卡激活类型（必填）
        pub fn activate_type(self, value: impl Into<crate::Enumeration<ActivateType>>) -> Self {
            Self(self.0.with_some::<crate::Enumeration<ActivateType>>("activate_type", value))
        }

        /// 跳转激活的url
        pub fn activate_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_url", value))
        }

        /// 跳转激活的appid
        pub fn activate_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_appid", value))
        }

        /// 跳转激活的path
        pub fn activate_path(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("activate_path", value))
        }

        /// 自定义场景值
        pub fn outer_str(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("outer_str", value))
        }
    }

    /// 创建会员卡二维码：应答
    #[non_exhaustive]
    pub struct Response {
        /// 二维码对应的url
        pub url: Option<String>,
    }

    request!(Request);

    message! {
        Response {
            0 => url: "url",
        }
    }
}
