//! `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`

/// `/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
pub struct PayRedirectSign {
    pub(crate) node: crate::chain::Node,
}

impl PayRedirectSign {
    /// 清算机构模式支付后场景预签约
    ///
    /// `POST /v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::password_exempt_contract::contracts::qs::pre_entrust_sign::pay_redirect_sign::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .appid("wxd678efh567hg6787")
    ///     .sub_appid("wxd678efh567hg6787")
    ///     .sub_mchid("1900000109")
    ///     .service_id(12535)
    ///     .out_contract_code("wxwtdk20200910100000")
    ///     .notify_url("https://yourapp.com/notify")
    ///     .contract_display_account("微信代扣用户A")
    ///     .prepay_id("wx201410272009395522657a690389285100")
    ///     .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///     .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o");
    /// let answer = client
    ///     .v3()
    ///     .password_exempt_contract()
    ///     .contracts()
    ///     .qs()
    ///     .pre_entrust_sign()
    ///     .pay_redirect_sign()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4012471286)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post(
            "/v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign",
            request.0,
        )
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node
            .untyped("v3/password-exempt-contract/contracts/qs/pre-entrust-sign/pay-redirect-sign")
    }
}

/// 清算机构模式支付后场景预签约
pub mod post {
    use crate::message;

    pub use crate::v3::password_exempt_contract::contracts::ecommerce::pre_entrust_sign::pay_redirect_sign::post::Response;

    /// 清算机构模式支付后场景预签约：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("appid"),
            message::required::<String>("sub_appid"),
            message::required::<String>("sub_mchid"),
            message::required::<i64>("service_id"),
            message::required::<String>("out_contract_code"),
            message::required::<String>("notify_url"),
            message::required::<String>("contract_display_account"),
            message::required::<String>("prepay_id"),
            message::optional::<String>("openid"),
            message::optional::<String>("sub_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 商户AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
        }

        /// 子商户AppID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号（必填）
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 免密支付服务ID（必填）
        #[inline]
        pub fn service_id(self, value: i64) -> Self {
            Self(self.0.with("service_id", value))
        }

        /// 商户签约协议号（必填）
        pub fn out_contract_code(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_contract_code", value))
        }

        /// 回调通知地址（必填）
        pub fn notify_url(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("notify_url", value))
        }

        /// 用户账户展示名称（必填）
        pub fn contract_display_account(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("contract_display_account", value))
        }

        /// 预支付交易会话标识（必填）
        pub fn prepay_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("prepay_id", value))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户子标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }
    }

    request!(Request);
}
