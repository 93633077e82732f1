//! 发送扣款预通知 · Send a debit notice
//!
//! `/v3/edu-papay/user-notifications/{contract_id}/send`

/// 发送扣款预通知 · Send a debit notice
///
/// `/v3/edu-papay/user-notifications/{contract_id}/send`
#[derive(Clone)]
pub struct Send {
    pub(crate) node: crate::chain::Node,
}

impl Send {
    /// 发送扣款预通知 · Send a debit notice
    ///
    /// `POST /v3/edu-papay/user-notifications/{contract_id}/send`
    ///
    /// 商户或服务商在扣款前按协议号向用户发送预通知，告知即将扣款。模式：普通商户、服务商。
    ///
    /// Sends the user a notice of the coming debit by contract ID. Modes: direct merchant, partner.
    ///
    /// 普通商户 · Direct merchant:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user_notifications::contract_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .edu_papay()
    ///     .user_notifications()
    ///     .contract_id("wx8888888888888888")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 服务商 · Partner:
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::edu_papay::user_notifications::contract_id::send::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().appid("wx8888888888888888").sub_mchid("1900000109");
    /// client
    ///     .v3()
    ///     .edu_papay()
    ///     .user_notifications()
    ///     .contract_id("wx8888888888888888")
    ///     .send()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012524814](https://pay.weixin.qq.com/doc/v3/merchant/4012524814), [partner/4012855408](https://pay.weixin.qq.com/doc/v3/partner/4012855408)
    #[doc(alias(
        "发送扣款预通知",
        "Send a debit notice",
        "教育续费通",
        "send",
        "user-notifications/send"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/edu-papay/user-notifications/{contract_id}/send", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/edu-papay/user-notifications/{contract_id}/send")
    }
}

/// 发送扣款预通知 · Send a debit notice
pub mod post {

    /// 发送扣款预通知：请求 · Send a debit notice: request
    pub struct Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 子商户号 · Sub-merchant ID
        pub sub_mchid: Option<String>,
        /// 子商户APPID · Sub-merchant app ID
        pub sub_appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 服务商APPID（必填） · Partner app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 子商户号 · Sub-merchant ID
        pub fn sub_mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_mchid = value.into_member();
            self
        }

        /// 子商户APPID · Sub-merchant app ID
        pub fn sub_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.sub_appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => sub_mchid: Optional "sub_mchid",
            2 => sub_appid: Optional "sub_appid",
        }
    }
}
