//! `/v3/pay/acquiring-bank/transactions/exposure`

/// `/v3/pay/acquiring-bank/transactions/exposure`
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/acquiring-bank/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::acquiring_bank::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .acquiring_bank_appid("wx8888888888888888")
    ///     .merchant_id("1900000109")
    ///     .merchant_appid("wxd678efh567hg6999")
    ///     .channel_id("20001111")
    ///     .payer(
    ///         post::Payer::new()
    ///             .acquiring_bank_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B")
    ///             .merchant_openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client
    ///     .v3()
    ///     .pay()
    ///     .acquiring_bank()
    ///     .transactions()
    ///     .exposure()
    ///     .post(request)
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/acquiring-bank/transactions/exposure", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/acquiring-bank/transactions/exposure")
    }
}

/// 微信分付-支付方式前置服务
pub mod post {
    use crate::message;

    /// 微信分付-支付方式前置服务：请求
    pub struct Request(pub(crate) message::Object);

    impl Request {
        const MEMBERS: &'static [message::Listed] = &[
            message::required::<String>("acquiring_bank_id"),
            message::optional::<String>("acquiring_bank_appid"),
            message::required::<String>("merchant_id"),
            message::optional::<String>("merchant_appid"),
            message::required::<String>("channel_id"),
            message::required::<Payer>("payer"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 从业机构号（必填）
        pub fn acquiring_bank_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_id", value))
        }

        /// 从业机构应用AppID
        pub fn acquiring_bank_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_appid", value))
        }

        /// 特约商户号（必填）
        pub fn merchant_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_id", value))
        }

        /// 特约商户应用AppID
        pub fn merchant_appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_appid", value))
        }

        /// 渠道商户号（必填）
        pub fn channel_id(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("channel_id", value))
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
            message::optional::<String>("acquiring_bank_openid"),
            message::optional::<String>("phone_number_hash"),
            message::optional::<String>("merchant_openid"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识
        pub fn acquiring_bank_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("acquiring_bank_openid", value))
        }

        /// 用户手机号的哈希值
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_hash", value))
        }

        /// 用户标识
        pub fn merchant_openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("merchant_openid", value))
        }
    }

    /// 微信分付-支付方式前置服务：应答（其他接口共用）
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付
        pub fqf_exposure: Option<bool>,
        /// 曝光凭证
        pub market_exposure_token: Option<String>,
    }

    request!(Request, Payer);

    held!(Payer);

    message! {
        Response {
            0 => fqf_exposure: "fqf_exposure",
            1 => market_exposure_token: "market_exposure_token",
        }
    }
}
