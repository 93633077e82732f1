//! 创建会员卡二维码 · Create a membership card QR code
//!
//! `/v3/marketing/membercard-open/cards/{card_id}/qrcode`

/// 创建会员卡二维码 · Create a membership card QR code
///
/// `/v3/marketing/membercard-open/cards/{card_id}/qrcode`
#[derive(Clone)]
pub struct Qrcode {
    pub(crate) node: crate::chain::Node,
}

impl Qrcode {
    /// 创建会员卡二维码 · Create a membership card QR code
    ///
    /// `POST /v3/marketing/membercard-open/cards/{card_id}/qrcode`
    ///
    /// 创建会员卡的领卡二维码，设置激活方式和跳转地址，返回二维码对应的链接。模式：普通商户、服务商。
    ///
    /// Creates a QR code with which users get a membership card and returns its URL. Modes: direct merchant, partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::marketing::membercard_open::cards::card_id::qrcode::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().activate_type(post::ActivateType::AUTO_ACTIVATE);
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
    /// 官方文档 · Official pages: [merchant/4012550605](https://pay.weixin.qq.com/doc/v3/merchant/4012550605), [partner/4012727701](https://pay.weixin.qq.com/doc/v3/partner/4012727701)
    #[doc(alias(
        "创建会员卡二维码",
        "Create a membership card QR code",
        "会员卡",
        "qrcode",
        "cards/qrcode"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/marketing/membercard-open/cards/{card_id}/qrcode", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/marketing/membercard-open/cards/{card_id}/qrcode")
    }
}

/// 创建会员卡二维码 · Create a membership card QR code
pub mod post {

    enumeration! {
        /// 会员卡激活类型 · Membership card activation type
        ActivateType {
            /// `AUTO_ACTIVATE`: 自动激活 · Activated automatically
            AUTO_ACTIVATE = "AUTO_ACTIVATE",
            /// `JUMP_ACTIVATE`: 跳转激活 · Activated on a page of the merchant
            JUMP_ACTIVATE = "JUMP_ACTIVATE",
        }
    }

    /// 创建会员卡二维码：请求 · Create a membership card QR code: request
    pub struct Request {
        /// 会员卡激活类型（必填） · Membership card activation type (required)
        pub activate_type: ActivateType,
        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub activate_url: Option<String>,
        /// 跳转激活的appid · Activation app ID
        pub activate_appid: Option<String>,
        /// 跳转激活的path · Activation path
        pub activate_path: Option<String>,
        /// 自定义场景值 · Custom scenario value
        pub outer_str: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 会员卡激活类型（必填） · Membership card activation type (required)
        pub fn activate_type<M>(mut self, value: impl crate::IntoMember<ActivateType, M>) -> Self {
            self.activate_type = value.into_member().unwrap_or_default();
            self
        }

        /// 跳转激活的url · Activation URL
        ///
        /// 完整的网址。A complete URL.
        pub fn activate_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_url = value.into_member();
            self
        }

        /// 跳转激活的appid · Activation app ID
        pub fn activate_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_appid = value.into_member();
            self
        }

        /// 跳转激活的path · Activation path
        pub fn activate_path<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.activate_path = value.into_member();
            self
        }

        /// 自定义场景值 · Custom scenario value
        pub fn outer_str<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.outer_str = value.into_member();
            self
        }
    }

    /// 创建会员卡二维码：应答 · Create a membership card QR code: answer
    #[non_exhaustive]
    pub struct Response {
        /// 二维码对应的url · QR code URL
        ///
        /// 完整的网址。A complete URL.
        pub url: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => activate_type: Required "activate_type",
            1 => activate_url: Optional "activate_url",
            2 => activate_appid: Optional "activate_appid",
            3 => activate_path: Optional "activate_path",
            4 => outer_str: Optional "outer_str",
        }
        Response {
            0 => url: Optional "url",
        }
    }
}
