//! `/v3/pay/transactions/exposure`

/// `/v3/pay/transactions/exposure`
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务
    ///
    /// `POST /v3/pay/transactions/exposure`
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .mchid("1230000109")
    ///     .appid("wxd678efh567hg6787")
    ///     .payer(
    ///         post::Payer::new()
    ///             .openid("oUpF8uMuAJO_M2pxb1Q9zNjWeS6o")
    ///             .phone_number_hash("ABDEF3445546456B"),
    ///     )
    ///     .out_trade_no("1217752501201407033233368018");
    /// let answer = client.v3().pay().transactions().exposure().post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [官方文档](https://pay.weixin.qq.com/doc/v3/merchant/4014326314)
    #[inline]
    pub fn post(self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/transactions/exposure", request.0)
    }

    /// This path without types; `Chain::chain` goes on from it.
    #[inline]
    pub fn untyped(self) -> crate::Chain {
        self.node.untyped("v3/pay/transactions/exposure")
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
            message::optional::<String>("mchid"),
            message::required::<String>("appid"),
            message::required::<Payer>("payer"),
            message::required::<String>("out_trade_no"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 直连商户号
        pub fn mchid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("mchid", value))
        }

        /// 应用AppID（必填）
        pub fn appid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("appid", value))
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
            message::optional::<String>("openid"),
            message::optional::<String>("phone_number_hash"),
        ];

        /// Without any member; each has a method that sets it.
        #[inline]
        pub fn new() -> Self {
            Self(message::Object::new(Self::MEMBERS))
        }

        /// 用户标识
        pub fn openid(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("openid", value))
        }

        /// 用户手机号的哈希值
        pub fn phone_number_hash(self, value: impl Into<String>) -> Self {
            Self(self.0.with_text("phone_number_hash", value))
        }
    }

    request!(Request, Payer);

    held!(Payer);
}
