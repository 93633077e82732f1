//! 重试扣费通知 · Send a debit retry notice
//!
//! `/v3/papay/contracts/{contract_id}/fail-notify`

/// 重试扣费通知 · Send a debit retry notice
///
/// `/v3/papay/contracts/{contract_id}/fail-notify`
#[derive(Clone)]
pub struct FailNotify {
    pub(crate) node: crate::chain::Node,
}

impl FailNotify {
    /// 重试扣费通知 · Send a debit retry notice
    ///
    /// `POST /v3/papay/contracts/{contract_id}/fail-notify`
    ///
    /// 商户重试扣费前，按委托代扣协议ID通过微信支付向用户发送重试扣费通知。模式：普通商户。
    ///
    /// Sends the user a notice, through WeChat Pay, that the merchant retries a debit under the contract. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::papay::contracts::contract_id::fail_notify::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new().mchid("1900000001").appid("wx8888888888888888");
    /// client
    ///     .v3()
    ///     .papay()
    ///     .contracts()
    ///     .contract_id("123124412412423431")
    ///     .fail_notify()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [papay/chapter3_11.shtml](https://pay.weixin.qq.com/wiki/doc/api/wxpay_v2/papay/chapter3_11.shtml)
    #[doc(alias(
        "重试扣费通知",
        "Send a debit retry notice",
        "委托代扣",
        "fail-notify",
        "contracts/fail-notify"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<()> {
        self.node.post("/v3/papay/contracts/{contract_id}/fail-notify", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/papay/contracts/{contract_id}/fail-notify")
    }
}

/// 重试扣费通知 · Send a debit retry notice
pub mod post {

    /// 重试扣费通知：请求 · Send a debit retry notice: request
    pub struct Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub mchid: Option<String>,
        /// 公众号ID（必填） · App ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 直连商户号（必填） · Direct merchant ID (required)
        pub fn mchid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.mchid = value.into_member();
            self
        }

        /// 公众号ID（必填） · App ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }
    }

    request!(Request);

    message! {
        Request {
            0 => mchid: Required "mchid",
            1 => appid: Required "appid",
        }
    }
}
