//! 直连商户模式支付后场景预签约 · Pre-sign after payment
//!
//! `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`

/// 直连商户模式支付后场景预签约 · Pre-sign after payment
///
/// `/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
#[derive(Clone)]
pub struct PayRedirectSign {
    pub(crate) node: crate::chain::Node,
}

impl PayRedirectSign {
    /// 直连商户模式支付后场景预签约 · Pre-sign after payment
    ///
    /// `POST /v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign`
    ///
    /// 商户为一笔支付登记免密支付预签约，用户付款后可跳转签约；以预支付交易会话标识关联该笔支付。模式：普通商户。
    ///
    /// Registers a password-free payment contract that the user can sign after the payment with the given prepay ID. Mode: direct merchant.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::normal::pre_entrust_sign::pay_redirect_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wx8888888888888888")
    ///     .service_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .notify_url("https://www.example.com/notify")
    ///     .contract_display_account("微信代扣用户A")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .normal()
    ///     .pre_entrust_sign()
    ///     .pay_redirect_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// 官方文档 · Official pages: [merchant/4012472874](https://pay.weixin.qq.com/doc/v3/merchant/4012472874)
    #[doc(alias(
        "直连商户模式支付后场景预签约",
        "Pre-sign after payment",
        "免密支付",
        "pay-redirect-sign",
        "pre-entrust-sign/pay-redirect-sign"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
            request,
        )
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped(
            "v3/password-exempt-contract/contracts/normal/pre-entrust-sign/pay-redirect-sign",
        )
    }
}

/// 直连商户模式支付后场景预签约 · Pre-sign after payment
pub mod post {

    /// 直连商户模式支付后场景预签约：请求 · Pre-sign after payment: request
    pub struct Request {
        /// 商户AppID（必填） · Merchant app ID (required)
        ///
        /// 最长 32 个字符。At most 32 characters.
        pub appid: Option<String>,
        /// 免密支付服务ID（必填） · Password-free payment service ID (required)
        pub service_id: Option<i64>,
        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub out_contract_code: Option<String>,
        /// 回调通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数；最长 256 个字符，格式 `^https?://[^?#]+$`。Reachable from the internet, `https` or `http`, without a query. At most 256 characters; matches `^https?://[^?#]+$`.
        pub notify_url: Option<String>,
        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub contract_display_account: Option<String>,
        /// 预支付交易会话标识（必填） · Prepay ID (required)
        pub prepay_id: Option<String>,
        /// 用户标识（必填） · User openid (required)
        ///
        /// 最长 128 个字符。At most 128 characters.
        pub openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 商户AppID（必填） · Merchant app ID (required)
        pub fn appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.appid = value.into_member();
            self
        }

        /// 免密支付服务ID（必填） · Password-free payment service ID (required)
        pub fn service_id<M>(mut self, value: impl crate::IntoMember<i64, M>) -> Self {
            self.service_id = value.into_member();
            self
        }

        /// 商户签约协议号（必填） · Merchant contract number (required)
        pub fn out_contract_code<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_contract_code = value.into_member();
            self
        }

        /// 回调通知地址（必填） · Notification URL (required)
        ///
        /// 公网可访问的 `https` 或 `http` 地址，不带查询参数。Reachable from the internet, `https` or `http`, without a query.
        pub fn notify_url<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.notify_url = value.into_member();
            self
        }

        /// 用户账户展示名称（必填） · Displayed user account name (required)
        pub fn contract_display_account<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.contract_display_account = value.into_member();
            self
        }

        /// 预支付交易会话标识（必填） · Prepay ID (required)
        pub fn prepay_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.prepay_id = value.into_member();
            self
        }

        /// 用户标识（必填） · User openid (required)
        pub fn openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.openid = value.into_member();
            self
        }
    }

    /// 直连商户模式支付后场景预签约：应答 · Pre-sign after payment: answer
    #[non_exhaustive]
    pub struct Response {
        /// 商户号 · Merchant ID
        pub mchid: Option<String>,
        /// 免密支付服务ID · Password-free payment service ID
        pub service_id: Option<i64>,
        /// 商户签约协议号 · Merchant contract number
        pub out_contract_code: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request);

    message! {
        Request {
            0 => appid: Required "appid",
            1 => service_id: Required "service_id",
            2 => out_contract_code: Required "out_contract_code",
            3 => notify_url: Required "notify_url",
            4 => contract_display_account: Required "contract_display_account",
            5 => prepay_id: Required "prepay_id",
            6 => openid: Required "openid",
        }
        Response {
            0 => mchid: Optional "mchid",
            1 => service_id: Optional "service_id",
            2 => out_contract_code: Optional "out_contract_code",
        }
    }
}
