//! `/v3/pay/partner/transactions/exposure`

/// `/v3/pay/partner/transactions/exposure`
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/partner/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::partner::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .sp_appid("wx8888888888888888")
    ///     .sp_mchid("1230000109")
    ///     .sub_appid("wxd678efh567hg6999")
    ///     .sub_mchid("1900000109")
    ///     .payer(
    ///         post::Payer::new()
    ///             .sp_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B")
    ///             .sub_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client.v3().pay().partner().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326522)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/partner/transactions/exposure", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/partner/transactions/exposure")
    }
}

/// 微信分付-支付方式前置服务
pub mod post {
    use crate::message;

    pub use crate::v3::pay::acquiring_bank::transactions::exposure::post::Response;

    /// 微信分付-支付方式前置服务：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("sp_appid"),
            message::required::<String>("sp_mchid"),
            message::required::<String>("sub_appid"),
            message::optional::<String>("sub_mchid"),
            message::required::<Payer>("payer"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 服务商应用ID（必填）
        pub fn sp_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_appid", value))
        }

        /// 服务商户号（必填）
        pub fn sp_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_mchid", value))
        }

        /// 子商户/二级商户应用ID（必填）
        pub fn sub_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_appid", value))
        }

        /// 子商户号/二级商户号
        pub fn sub_mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_mchid", value))
        }

        /// 支付者（必填）
        #[inline]
        pub fn payer(self, value: Payer) -> Self {
            Self(self.0.with("payer", value))
        }

        /// 商户订单号（必填）
        pub fn out_trade_no(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("out_trade_no", value))
        }
    }

    /// 支付者
    pub struct Payer(pub(crate) message::Object);

    impl Payer {
        const MEMBERS: &'static [message::Listed] = &[
            message::optional::<String>("sp_openid"),
            message::optional::<String>("phone_number_hash"),
            message::optional::<String>("sub_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户服务商标识
        pub fn sp_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sp_openid", value))
        }

        /// 用户手机号的哈希值
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_hash", value))
        }

        /// 用户子商户标识
        pub fn sub_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("sub_openid", value))
        }
    }

    request!(Request, Payer);

    held!(Payer);
}
