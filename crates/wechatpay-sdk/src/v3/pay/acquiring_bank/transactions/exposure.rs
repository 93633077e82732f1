//! 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
//!
//! `/v3/pay/acquiring-bank/transactions/exposure`

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
///
/// `/v3/pay/acquiring-bank/transactions/exposure`
#[derive(Clone)]
pub struct Exposure {
    pub(crate) node: crate::chain::Node,
}

impl Exposure {
    /// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
    ///
    /// `POST /v3/pay/acquiring-bank/transactions/exposure`
    ///
    /// 从业机构在展示支付方式前调用，查询是否建议对该付款人曝光微信分付，并取得曝光凭证。模式：服务商。
    ///
    /// Returns whether the licensed institution should show WeChat Fenfu as a payment method to the payer, with an exposure token. Mode: partner.
    ///
    /// ```no_run
    /// use wechatpay_sdk::v3::pay::acquiring_bank::transactions::exposure::post;
    ///
    /// # async fn example(client: wechatpay_sdk::Client) -> Result<(), wechatpay_sdk::Error> {
    /// let request = post::Request::new()
    ///     .acquiring_bank_id("1356485")
    ///     .merchant_id("1900000109")
    ///     .channel_id("20001111")
    ///     .payer(post::Payer::new())
    ///     .out_trade_no("trade202608010001");
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
    /// 官方文档 · Official pages: [partner/4014326541](https://pay.weixin.qq.com/doc/v3/partner/4014326541)
    #[doc(alias(
        "微信分付-支付方式前置服务",
        "Get Fenfu exposure advice (licensed institution)",
        "微信分付",
        "exposure",
        "transactions/exposure"
    ))]
    #[inline]
    pub fn post(&self, request: post::Request) -> crate::Call<post::Response> {
        self.node.post("/v3/pay/acquiring-bank/transactions/exposure", request)
    }

    /// The untyped chain of this path. `Chain::chain` appends to the path.
    #[inline]
    pub fn untyped(&self) -> crate::Chain {
        self.node.untyped("v3/pay/acquiring-bank/transactions/exposure")
    }
}

/// 微信分付-支付方式前置服务 · Get Fenfu exposure advice (licensed institution)
pub mod post {

    /// 微信分付-支付方式前置服务：请求 · Get Fenfu exposure advice (licensed institution): request
    pub struct Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub acquiring_bank_id: Option<String>,
        /// 从业机构应用AppID · Licensed institution app ID
        pub acquiring_bank_appid: Option<String>,
        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub merchant_id: Option<String>,
        /// 特约商户应用AppID · Merchant app ID
        pub merchant_appid: Option<String>,
        /// 渠道商户号（必填） · Channel partner ID (required)
        pub channel_id: Option<String>,
        /// 支付者（必填） · Payer (required)
        pub payer: Option<Payer>,
        /// 商户订单号（必填） · Merchant order number (required)
        pub out_trade_no: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Request {
        /// 从业机构号（必填） · Licensed institution ID (required)
        pub fn acquiring_bank_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_id = value.into_member();
            self
        }

        /// 从业机构应用AppID · Licensed institution app ID
        pub fn acquiring_bank_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.acquiring_bank_appid = value.into_member();
            self
        }

        /// 特约商户号（必填） · Sub-merchant ID (required)
        pub fn merchant_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_id = value.into_member();
            self
        }

        /// 特约商户应用AppID · Merchant app ID
        pub fn merchant_appid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_appid = value.into_member();
            self
        }

        /// 渠道商户号（必填） · Channel partner ID (required)
        pub fn channel_id<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.channel_id = value.into_member();
            self
        }

        /// 支付者（必填） · Payer (required)
        pub fn payer<M>(mut self, value: impl crate::IntoMember<Payer, M>) -> Self {
            self.payer = value.into_member();
            self
        }

        /// 商户订单号（必填） · Merchant order number (required)
        pub fn out_trade_no<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.out_trade_no = value.into_member();
            self
        }
    }

    /// 支付者 · Payer
    pub struct Payer {
        /// 用户标识 · User openid
        pub acquiring_bank_openid: Option<String>,
        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub phone_number_hash: Option<String>,
        /// 用户标识 · User openid
        pub merchant_openid: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    impl Payer {
        /// 用户标识 · User openid
        pub fn acquiring_bank_openid<M>(
            mut self,
            value: impl crate::IntoMember<String, M>,
        ) -> Self {
            self.acquiring_bank_openid = value.into_member();
            self
        }

        /// 用户手机号的哈希值 · Hash of user phone number
        ///
        /// 摘要，十六进制。A digest, in hex.
        pub fn phone_number_hash<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.phone_number_hash = value.into_member();
            self
        }

        /// 用户标识 · User openid
        pub fn merchant_openid<M>(mut self, value: impl crate::IntoMember<String, M>) -> Self {
            self.merchant_openid = value.into_member();
            self
        }
    }

    /// 微信分付-支付方式前置服务：应答 · Get Fenfu exposure advice (licensed institution): answer
    #[non_exhaustive]
    pub struct Response {
        /// 是否建议曝光微信分付 · Whether to show WeChat Fenfu
        pub fqf_exposure: Option<bool>,
        /// 曝光凭证 · Exposure token
        pub market_exposure_token: Option<String>,
        /// Members that the catalogue does not have.
        pub extra: crate::Extra,
    }

    request!(Request, Payer);

    message! {
        Request {
            0 => acquiring_bank_id: Required "acquiring_bank_id",
            1 => acquiring_bank_appid: Optional "acquiring_bank_appid",
            2 => merchant_id: Required "merchant_id",
            3 => merchant_appid: Optional "merchant_appid",
            4 => channel_id: Required "channel_id",
            5 => payer: Required "payer",
            6 => out_trade_no: Required "out_trade_no",
        }
        Payer {
            0 => acquiring_bank_openid: Optional "acquiring_bank_openid",
            1 => phone_number_hash: Optional "phone_number_hash",
            2 => merchant_openid: Optional "merchant_openid",
        }
        Response {
            0 => fqf_exposure: Optional "fqf_exposure",
            1 => market_exposure_token: Optional "market_exposure_token",
        }
    }
}
